package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.RegionInfo;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanDesk;
import be.leerspoor.plan.PlanProblem;
import be.leerspoor.shell.ui.DateField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By when something of an objective is there. */
final class MilestoneFields implements ContentFields {

    private final ForObjective objective;
    private final TextField title = CommonFields.title(text("plan.item.milestone.title"));
    private final TextArea words =
            CommonFields.area(text("plan.item.milestone.words"), text("plan.item.milestone.words.help"));
    private final DateField on = new DateField(text("plan.item.milestone.on"));
    private final DateField reached = new DateField(text("plan.item.milestone.reached"));
    private final LocalDate today;

    MilestoneFields(PlanDesk desk, List<RegionInfo> regions, LocalDate today) {
        this.today = today;
        objective = new ForObjective(desk, regions);
        on.setRequiredIndicatorVisible(true);
        on.setErrorMessage(text("plan.item.day.needed"));
        reached.setHelperText(text("plan.item.milestone.reached.help"));
        reached.setClearButtonVisible(true);
        reached.setMax(today);
    }

    @Override
    public void begin(Beginning beginning) {
        objective.choose(beginning.objective());
    }

    @Override
    public Component fields() {
        Div days = new Div(on, reached);
        days.addClassName("side-by-side");
        Div fields = new Div(objective.fields(), title, days, words);
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public Optional<PlanContent> read() {
        on.setErrorMessage(text("plan.item.day.needed"));
        boolean complete = CommonFields.all(
                objective.isFilled(), CommonFields.filled(title), CommonFields.filled(on), isReachedRight());
        return complete
                ? Optional.of(new Milestone(
                        objective.id(),
                        objective.region(),
                        title.getValue(),
                        words.getValue(),
                        on.getValue(),
                        reached.getOptionalValue()))
                : Optional.empty();
    }

    /** Left empty it is right; what is no day would otherwise be lost without a word. */
    private boolean isReachedRight() {
        boolean later = !reached.isEmpty() && reached.getValue().isAfter(today);
        if (later || reached.isUnreadable()) {
            reached.setErrorMessage(text(later ? "plan.item.milestone.future" : "shell.component.date.unreadable"));
            reached.setInvalid(true);
            return false;
        }
        reached.setInvalid(false);
        return true;
    }

    @Override
    public boolean mark(PlanProblem problem) {
        return switch (problem) {
            case OUTSIDE_THE_PLAN -> CommonFields.wrong(on, problem);
            case IN_THE_FUTURE -> CommonFields.wrong(reached, problem);
            case NO_OBJECTIVE -> objective.mark(problem);
            case NOT_BEGUN, NOT_HERE, REASON_MISSING, STILL_HAS_PARTS -> false;
        };
    }

    @Override
    public void show(PlanContent content) {
        if (content instanceof Milestone milestone) {
            objective.show(milestone.objective(), milestone.region());
            title.setValue(milestone.title());
            words.setValue(milestone.words());
            on.setValue(milestone.on());
            milestone.reachedOn().ifPresentOrElse(reached::setValue, reached::clear);
        }
    }
}
