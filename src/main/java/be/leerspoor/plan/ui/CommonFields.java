package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanField;
import be.leerspoor.plan.PlanProblem;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** Fields that several kinds of items have. */
final class CommonFields {

    private CommonFields() {}

    static TextField title(String label) {
        TextField field = new TextField(label);
        TextLimit.on(field, PlanField.TITLE.longest());
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(text("plan.item.title.needed"));
        field.setWidthFull();
        return field;
    }

    static TextArea area(String label, String help) {
        TextArea field = new TextArea(label);
        field.setHelperText(help);
        TextLimit.on(field, PlanField.WORDS.longest());
        field.setMinRows(3);
        field.setWidthFull();
        return field;
    }

    static Select<Element> element() {
        Select<Element> field = new Select<>();
        field.setLabel(text("plan.item.element"));
        field.setItems(Element.values());
        field.setItemLabelGenerator(PlanWords::element);
        field.setErrorMessage(text("plan.item.choose"));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static Select<PlanYear> year(PlanAsKnown plan) {
        Select<PlanYear> field = new Select<>();
        field.setLabel(text("plan.item.year"));
        field.setItems(PlanYear.ALL);
        field.setItemLabelGenerator(year -> PlanWords.year(plan.frame(), year));
        field.setErrorMessage(text("plan.item.choose"));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Whether all of this is so; each is looked at, so that everything that is wrong is said at once. */
    static boolean all(boolean... checks) {
        for (boolean check : checks) {
            if (!check) {
                return false;
            }
        }
        return true;
    }

    /** Says at the field what is wrong with it. */
    static <F extends HasValue<?, ?> & HasValidation & Focusable<?>> boolean wrong(F field, PlanProblem problem) {
        field.setErrorMessage(text(key("plan.problem", problem)));
        field.setInvalid(true);
        field.focus();
        return true;
    }

    /** Whether the field is filled in; says so at the field when it is not. */
    static <F extends HasValue<?, ?> & HasValidation> boolean filled(F field) {
        boolean missing = field.isEmpty() || field.getValue() instanceof String words && words.isBlank();
        field.setInvalid(missing);
        return !missing;
    }
}
