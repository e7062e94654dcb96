package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Period;
import be.leerspoor.shell.ui.DateField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;

/** From which day, and if one likes up to and including which day. */
final class PeriodFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final DateField from = new DateField(text("people.period.from"));
    private final DateField last = new DateField(text("people.period.last"));

    PeriodFields(LocalDate today) {
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        last.setHelperText(text("people.period.last.help"));
        getContent().addClassName("side-by-side");
        getContent().add(from, last);
    }

    /** The period, or empty when the days do not make one; then the fields say so. */
    Optional<Period> period() {
        LocalDate first = from.getValue();
        LocalDate end = last.getValue();
        boolean backwards = first != null && end != null && end.isBefore(first);
        from.setErrorMessage(text("people.required"));
        from.setInvalid(first == null);
        last.setErrorMessage(text("people.period.backwards"));
        last.setInvalid(backwards);
        return first == null || backwards
                ? Optional.empty()
                : Optional.of(new Period(first, end == null ? null : end.plusDays(1)));
    }
}
