package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Decision;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanField;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** What was decided or is to be decided, why and by whom. */
final class DecisionFields implements ContentFields {

    private final Select<Element> element = CommonFields.element();
    private final DateField on = new DateField(text("plan.item.decision.on"));
    private final Checkbox taken = new Checkbox(text("plan.item.decision.taken"));
    private final TextField title = CommonFields.title(text("plan.item.decision.title"));
    private final TextArea words =
            CommonFields.area(text("plan.item.decision.words"), text("plan.item.decision.words.help"));
    private final TextField whom = new TextField(text("plan.item.decision.whom"));
    private final LocalDate today;

    DecisionFields(LocalDate today) {
        this.today = today;
        element.setLabel(text("plan.item.decision.element"));
        element.setRequiredIndicatorVisible(false);
        // Before the empty choice, which is named too.
        element.setItemLabelGenerator(of -> of == null ? text("plan.item.decision.whole") : PlanWords.element(of));
        element.setEmptySelectionAllowed(true);
        element.setEmptySelectionCaption(text("plan.item.decision.whole"));
        on.setValue(today);
        on.setRequiredIndicatorVisible(true);
        taken.setValue(true);
        TextLimit.on(whom, PlanField.TITLE.longest());
        whom.setWidthFull();
        whom.setValue(text("plan.item.decision.whom.usual"));
    }

    @Override
    public Component fields() {
        Div when = new Div(on, element);
        when.addClassName("side-by-side");
        Div fields = new Div(title, words, when, taken, whom);
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public Optional<PlanContent> read() {
        on.setErrorMessage(text("plan.item.day.needed"));
        boolean complete = CommonFields.all(CommonFields.filled(title), CommonFields.filled(on));
        if (complete && taken.getValue() && on.getValue().isAfter(today)) {
            on.setErrorMessage(text("plan.item.decision.future"));
            on.setInvalid(true);
            complete = false;
        }
        return complete
                ? Optional.of(new Decision(
                        element.getOptionalValue(),
                        on.getValue(),
                        taken.getValue(),
                        title.getValue(),
                        words.getValue(),
                        whom.getValue()))
                : Optional.empty();
    }

    @Override
    public void show(PlanContent content) {
        if (content instanceof Decision decision) {
            decision.element().ifPresentOrElse(element::setValue, element::clear);
            on.setValue(decision.on());
            taken.setValue(decision.taken());
            title.setValue(decision.title());
            words.setValue(decision.words());
            whom.setValue(decision.beside());
        }
    }
}
