package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.PathChoices;
import be.leerspoor.training.Requirement;
import be.leerspoor.training.RequirementKind;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that a step asks; only what can be chosen for its kind is shown. */
class RequirementForm extends ListItem {

    private static final long serialVersionUID = 1;

    private static final int PAUSE_MILLIS = 700;

    private final RequirementKind kind;
    private final int place;
    private final IntegerField times = new IntegerField(text("training.draft.times"));
    private final IntegerField presenting = new IntegerField(text("training.draft.presenting"));
    private final IntegerField within = new IntegerField(text("training.draft.within"));
    private final Select<PathChoices.Named> course = new Select<>();
    private final Select<PathChoices.Named> template = new Select<>();
    private final TextField title = new TextField(text("training.draft.reading.title"));
    private final TextField link = new TextField(text("training.draft.reading.link"));
    private final Select<Role> confirmer = new Select<>();
    private final Div more = new Div();
    private final Div message = new Div();
    private final transient Function<Requirement, Optional<String>> keep;

    /**
     * @param keep keeps a change; empty when that was done, else why not
     */
    RequirementForm(
            Requirement asked,
            int step,
            PathChoices choices,
            Function<Role, String> roles,
            Function<Requirement, Optional<String>> keep,
            Runnable remove) {
        this.kind = asked.kind();
        this.place = asked.place();
        this.keep = keep;
        addClassName("path-asked-item");
        fill(asked, choices, roles);
        Span name = new Span(text(key("training.draft.kind", kind)));
        name.addClassName("row-title");
        Button gone = Actions.quiet(text("training.draft.asks.remove"), remove);
        gone.setAriaLabel(text("training.draft.asks.remove.of", place, step));
        Div head = new Div(name, gone);
        head.addClassName("method-row-head");
        Div fields = new Div();
        fields.addClassName("method-fields");
        shown().forEach(field -> {
            fields.add((Component) field);
            field.addValueChangeListener(change -> changed());
        });
        add(head, fields, more, message);
    }

    /** Adds what else there is to choose. */
    RequirementForm with(Component chosen) {
        more.add(chosen);
        return this;
    }

    private void fill(Requirement asked, PathChoices choices, Function<Role, String> roles) {
        number(times, 1, 100, asked.times());
        number(presenting, 0, 100, asked.presenting());
        number(within, 1, 120, asked.withinMonths());
        within.setHelperText(text("training.draft.within.help"));
        within.setClearButtonVisible(true);
        course.setLabel(text("training.draft.course"));
        course.setItems(choices.courses().stream()
                .filter(each -> !each.retired() || each.code().equals(asked.course()))
                .toList());
        course.setItemLabelGenerator(each -> each.name(language()));
        choices.courses().stream()
                .filter(each -> each.code().equals(asked.course()))
                .findFirst()
                .ifPresent(course::setValue);
        template.setLabel(text("training.draft.template"));
        template.setItems(choices.templates());
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(text("training.draft.template.any"));
        template.setItemLabelGenerator(
                each -> each == null ? text("training.draft.template.any") : each.name(language()));
        choices.templates().stream()
                .filter(each -> each.code().equals(asked.template()))
                .findFirst()
                .ifPresent(template::setValue);
        typed(title, asked.title(), Requirement.LONGEST_TITLE);
        typed(link, asked.link(), Requirement.LONGEST_LINK);
        link.setHelperText(text("training.draft.reading.link.help"));
        confirmer.setLabel(text("training.draft.confirmer"));
        confirmer.setItems(Role.values());
        confirmer.setItemLabelGenerator(roles::apply);
        confirmer.setValue(asked.confirmedBy());
    }

    private List<AbstractField<?, ?>> shown() {
        List<AbstractField<?, ?>> shown = new ArrayList<>();
        if (kind.isCountable()) {
            shown.add(times);
            if (kind == RequirementKind.INTERVISION || kind == RequirementKind.GROUP_SUPERVISION) {
                shown.add(presenting);
            }
            shown.add(within);
        }
        switch (kind) {
            case COURSE -> shown.add(course);
            case READING -> {
                shown.add(title);
                shown.add(link);
            }
            case REVIEW -> shown.add(template);
            case CONFIRMATION -> shown.add(confirmer);
            case INTERVISION,
                    FACILITATION,
                    GROUP_SUPERVISION,
                    RESPONSE,
                    STORY,
                    STORY_USE,
                    COACHING,
                    SUPERVISION,
                    CONVERSATION,
                    OBSERVATION -> {
                // Nothing else is chosen for these.
            }
        }
        return shown;
    }

    private void changed() {
        message.removeAll();
        Integer often = times.getValue();
        Integer presented = presenting.getValue();
        if (often == null || presented == null) {
            message.add(Notice.attention(text("training.check.times")));
            return;
        }
        boolean reading = kind == RequirementKind.READING;
        keep.apply(new Requirement(
                        place,
                        kind,
                        often,
                        presented,
                        within.getValue(),
                        course.isEmpty() ? null : course.getValue().code(),
                        template.isEmpty() ? null : template.getValue().code(),
                        reading ? title.getValue() : null,
                        reading ? link.getValue().strip() : null,
                        confirmer.isEmpty() ? null : confirmer.getValue()))
                .ifPresent(why -> message.add(Notice.attention(why)));
    }

    private static void number(IntegerField field, int least, int most, @Nullable Integer now) {
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(now);
    }

    private static void typed(TextField field, @Nullable String now, int longest) {
        TextLimit.on(field, longest);
        field.setValue(now == null ? "" : now);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }
}
