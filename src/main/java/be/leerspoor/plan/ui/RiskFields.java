package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.Risk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** What may come in the way, and what helps against it. */
final class RiskFields implements ContentFields {

    private final Select<Element> element = CommonFields.element();
    private final Select<PlanYear> year;
    private final TextField title = CommonFields.title(text("plan.item.risk.title"));
    private final TextArea words = CommonFields.area(text("plan.item.risk.words"), text("plan.item.risk.words.help"));
    private final TextArea helps = CommonFields.area(text("plan.item.risk.helps"), text("plan.item.risk.helps.help"));

    RiskFields(PlanAsKnown plan) {
        year = CommonFields.year(plan);
    }

    @Override
    public void begin(Beginning beginning) {
        beginning.element().ifPresent(element::setValue);
        beginning.year().ifPresent(year::setValue);
    }

    @Override
    public Component fields() {
        Div where = new Div(element, year);
        where.addClassName("side-by-side");
        Div fields = new Div(where, title, words, helps);
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public Optional<PlanContent> read() {
        boolean complete =
                CommonFields.all(CommonFields.filled(element), CommonFields.filled(year), CommonFields.filled(title));
        return complete
                ? Optional.of(new Risk(
                        element.getValue(), year.getValue(), title.getValue(), words.getValue(), helps.getValue()))
                : Optional.empty();
    }

    @Override
    public void show(PlanContent content) {
        if (content instanceof Risk risk) {
            element.setValue(risk.element());
            year.setValue(risk.year());
            title.setValue(risk.title());
            words.setValue(risk.words());
            helps.setValue(risk.beside());
        }
    }
}
