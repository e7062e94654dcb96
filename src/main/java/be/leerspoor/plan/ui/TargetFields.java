package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.IndicatorTarget;
import be.leerspoor.plan.PlanYear;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where an indicator is to be, year by year; of a band both ends. A year that is left empty has no target. */
final class TargetFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Map<PlanYear, TextField> values = new LinkedHashMap<>();
    private final transient Map<PlanYear, TextField> ends = new LinkedHashMap<>();
    private boolean band;

    TargetFields() {
        getContent().addClassName("fields");
        for (PlanYear year : PlanYear.ALL) {
            TextField value = NumberFields.of(text("plan.indicator.form.target", year.number()));
            TextField end = NumberFields.of(text("plan.indicator.form.target.up-to", year.number()));
            values.put(year, value);
            ends.put(year, end);
            Div row = new Div(value, end);
            row.addClassName("side-by-side");
            getContent().add(row);
        }
    }

    /** Asks for both ends, or for one value. */
    void asBand(boolean both) {
        band = both;
        ends.values().forEach(end -> end.setVisible(both));
    }

    void show(Map<PlanYear, IndicatorTarget> targets) {
        targets.forEach((year, target) -> {
            Optional.ofNullable(values.get(year)).ifPresent(field -> NumberFields.show(field, target.value()));
            BigDecimal upTo = target.upTo();
            if (upTo != null) {
                Optional.ofNullable(ends.get(year)).ifPresent(field -> NumberFields.show(field, upTo));
            }
        });
    }

    /** Whether something is no number, or a band has one end only; the field says so. */
    boolean isUnreadable() {
        boolean any = false;
        for (PlanYear year : PlanYear.ALL) {
            TextField value = values.getOrDefault(year, new TextField());
            TextField end = ends.getOrDefault(year, new TextField());
            boolean half = band && value.isEmpty() != end.isEmpty();
            any |= refuse(value, NumberFields.isUnreadable(value) || half && value.isEmpty());
            any |= refuse(end, band && (NumberFields.isUnreadable(end) || half && end.isEmpty()));
        }
        return any;
    }

    private static boolean refuse(TextField field, boolean wrong) {
        field.setInvalid(wrong);
        field.setErrorMessage(text("plan.indicator.form.number"));
        return wrong;
    }

    Map<PlanYear, IndicatorTarget> targets() {
        Map<PlanYear, IndicatorTarget> targets = new HashMap<>();
        values.forEach((year, field) -> NumberFields.read(field)
                .ifPresent(value -> targets.put(
                        year,
                        new IndicatorTarget(
                                value,
                                band
                                        ? Optional.ofNullable(ends.get(year))
                                                .flatMap(NumberFields::read)
                                                .orElse(null)
                                        : null))));
        return targets;
    }
}
