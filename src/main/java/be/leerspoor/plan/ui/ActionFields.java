package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.ActionState;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanDesk;
import be.leerspoor.plan.PlanProblem;
import be.leerspoor.shell.ui.DateField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody does for an objective, who sees to it and when. */
final class ActionFields implements ContentFields {

    private static final int MOST_SHOWN = 50;

    private final Directory directory;
    private final ForObjective objective;
    private final TextField title = CommonFields.title(text("plan.item.action.title"));
    private final TextArea notes =
            CommonFields.area(text("plan.item.action.words"), text("plan.item.action.words.help"));
    private final ComboBox<Colleague> owner = new ComboBox<>(text("plan.item.action.owner"));
    private final MultiSelectComboBox<Colleague> helpers = new MultiSelectComboBox<>(text("plan.item.action.helpers"));
    private final DateField from = new DateField(text("plan.item.action.from"));
    private final DateField until = new DateField(text("plan.item.action.until"));
    private final Select<ActionState> state = new Select<>();

    ActionFields(PlanDesk desk, Directory directory) {
        this.directory = directory;
        objective = new ForObjective(desk, directory.allRegions());
        owner.setItems(query -> directory.colleagues(query.getFilter().orElse(""), MOST_SHOWN).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        owner.setItemLabelGenerator(Colleague::name);
        owner.setRequiredIndicatorVisible(true);
        owner.setErrorMessage(text("plan.item.action.owner.needed"));
        owner.setWidthFull();
        helpers.setItems(query -> directory.colleagues(query.getFilter().orElse(""), MOST_SHOWN).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        helpers.setItemLabelGenerator(Colleague::name);
        helpers.setWidthFull();
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        state.setLabel(text("plan.item.action.state"));
        state.setItems(ActionState.values());
        state.setItemLabelGenerator(one -> text(key("plan.state", one)));
        state.setValue(ActionState.PLANNED);
    }

    @Override
    public void begin(Beginning beginning) {
        objective.choose(beginning.objective());
    }

    /** Begins with these words, such as the step that a team agreed. */
    void beginWith(String words) {
        title.setValue(words);
    }

    @Override
    public Component fields() {
        Div days = new Div(from, until);
        days.addClassName("side-by-side");
        Div fields = new Div(objective.fields(), title, owner, helpers, days, state, notes);
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public Optional<PlanContent> read() {
        from.setErrorMessage(text("plan.item.day.needed"));
        until.setErrorMessage(text("plan.item.day.needed"));
        boolean complete = CommonFields.all(
                objective.isFilled(),
                CommonFields.filled(title),
                CommonFields.filled(owner),
                CommonFields.filled(from),
                CommonFields.filled(until));
        if (!from.isEmpty() && !until.isEmpty() && until.getValue().isBefore(from.getValue())) {
            until.setErrorMessage(text("plan.item.action.ends-before"));
            until.setInvalid(true);
            complete = false;
        }
        return complete
                ? Optional.of(new Action(
                        objective.id(),
                        objective.region(),
                        title.getValue(),
                        notes.getValue(),
                        owner.getValue().id(),
                        helpers.getValue().stream().map(Colleague::id).collect(Collectors.toSet()),
                        from.getValue(),
                        until.getValue(),
                        state.getValue()))
                : Optional.empty();
    }

    @Override
    public boolean mark(PlanProblem problem) {
        return switch (problem) {
            case OUTSIDE_THE_PLAN -> CommonFields.wrong(until, problem);
            case NO_OBJECTIVE -> objective.mark(problem);
            case NOT_BEGUN, NOT_HERE, IN_THE_FUTURE, REASON_MISSING, STILL_HAS_PARTS -> false;
        };
    }

    @Override
    public void show(PlanContent content) {
        if (content instanceof Action action) {
            objective.show(action.objective(), action.region());
            title.setValue(action.title());
            notes.setValue(action.words());
            List<Colleague> people =
                    directory.colleagues(Stream.concat(Stream.of(action.owner()), action.helpers().stream())
                            .toList());
            people.stream()
                    .filter(one -> one.id().equals(action.owner()))
                    .findFirst()
                    .ifPresent(owner::setValue);
            Set<Colleague> helping = people.stream()
                    .filter(one -> action.helpers().contains(one.id()))
                    .collect(Collectors.toSet());
            helpers.setValue(helping);
            from.setValue(action.from());
            until.setValue(action.until());
            state.setValue(action.state());
        }
    }
}
