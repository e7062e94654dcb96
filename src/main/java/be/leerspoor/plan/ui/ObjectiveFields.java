package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanYear;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** What one wants to reach, of which element and in which year. */
final class ObjectiveFields implements ContentFields {

    private final Select<Element> element = CommonFields.element();
    private final Select<PlanYear> year;
    private final TextField title = CommonFields.title(text("plan.item.objective.title"));
    private final TextArea words =
            CommonFields.area(text("plan.item.objective.words"), text("plan.item.objective.words.help"));

    ObjectiveFields(PlanAsKnown plan) {
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
        Div fields = new Div(where, title, words);
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public Optional<PlanContent> read() {
        boolean complete =
                CommonFields.all(CommonFields.filled(element), CommonFields.filled(year), CommonFields.filled(title));
        return complete
                ? Optional.of(new Objective(element.getValue(), year.getValue(), title.getValue(), words.getValue()))
                : Optional.empty();
    }

    @Override
    public void show(PlanContent content) {
        if (content instanceof Objective objective) {
            element.setValue(objective.element());
            year.setValue(objective.year());
            title.setValue(objective.title());
            words.setValue(objective.words());
        }
    }
}
