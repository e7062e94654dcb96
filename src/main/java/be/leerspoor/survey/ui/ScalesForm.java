package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.Scale;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;

/** The scales of a questionnaire: taken over from another, or made. */
final class ScalesForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient EditorDesk desk;
    private final transient QuestionnaireDraft draft;

    ScalesForm(EditorDesk desk) {
        this.desk = desk;
        this.draft = desk.draft();
        Div list = new Div();
        list.addClassName("stack-tight");
        draft.scales().forEach(scale -> {
            Unfolding form = new Unfolding(scale.label(), form(scale)).whenOpened(() -> desk.keepOpen(scale));
            list.add(desk.isOpen(scale) ? form.open() : form);
        });
        Div adding = new Div();
        adding.addClassName("editor-adding");
        if (!draft.elsewhere().isEmpty()) {
            adding.add(known());
        }
        adding.add(Actions.row(Actions.secondary(text("survey.editor.scale.make"), () -> {
            ScaleDraft made = draft.newScale();
            desk.keepOpen(made);
            desk.rearranged(made.answers().getFirst().words());
        })));
        getContent()
                .add(Card.titled(
                        text("survey.editor.scales"), new Paragraph(text("survey.editor.scales.lead")), list, adding));
    }

    private Select<Scale> known() {
        Select<Scale> known = new Select<>();
        known.setLabel(text("survey.editor.scale.known"));
        known.setPlaceholder(text("survey.editor.scale.choose"));
        known.setItems(draft.elsewhere());
        known.setItemLabelGenerator(scale -> ScaleDraft.of(scale, scale.code()).label());
        known.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                ScaleDraft taken = draft.takeOver(change.getValue());
                desk.keepOpen(taken);
                desk.rearranged(taken.answers().getFirst().words());
            }
        });
        return known;
    }

    private Div form(ScaleDraft scale) {
        boolean fixed = draft.isFixed(scale);
        RadioButtonGroup<Boolean> ordered = new RadioButtonGroup<>(text("survey.editor.scale.order"));
        ordered.setItems(true, false);
        ordered.setItemLabelGenerator(
                each -> text(each ? "survey.editor.scale.ordered" : "survey.editor.scale.conditional"));
        ordered.addClassName("choice-below");
        ordered.setValue(scale.ordered());
        ordered.setReadOnly(fixed);
        ordered.addValueChangeListener(change -> {
            scale.setOrdered(change.getValue());
            desk.changed();
        });
        Div form = new Div(ordered);
        form.addClassNames("stack-tight", "editor-form");
        if (fixed) {
            form.add(new Paragraph(text("survey.editor.scale.fixed")));
        }
        form.add(new PartsForm(desk, scale.answers(), text("survey.editor.answer"), 2, Scale.MOST, fixed));
        if (!draft.isUsed(scale)) {
            Button remove = Actions.quiet(text("survey.editor.scale.remove"), () -> {
                draft.scales().remove(scale);
                desk.rearranged(draft);
            });
            form.add(Actions.row(remove));
        }
        return form;
    }
}
