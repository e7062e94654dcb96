package be.leerspoor.plan.ui;

import be.leerspoor.shell.Formats;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;

/** A number as people type it: with a comma or a point for decimals. */
final class NumberFields {

    private static final String PLAIN = "-?\\d{1,9}(\\.\\d{1,4})?";

    private NumberFields() {}

    /** A field for one. */
    static TextField of(String label) {
        TextField field = new TextField(label);
        field.addClassName("number-field");
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    /** What stands in it; empty when it is no number, or nothing. */
    static Optional<BigDecimal> read(TextField field) {
        String typed = field.getValue().replaceAll("[\\s%]", "");
        boolean comma = Formats.here().number(0.5, 1).contains(",");
        if (comma && typed.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
            // 1.234 is a thousand and some where a comma stands before decimals.
            typed = typed.replace(".", "");
        }
        typed = typed.replace(',', '.');
        return typed.matches(PLAIN) ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    /** Whether something stands in it that is no number. */
    static boolean isUnreadable(TextField field) {
        return !field.getValue().isBlank() && read(field).isEmpty();
    }

    /** Puts a number in it. */
    static void show(TextField field, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        boolean comma = Formats.here().number(0.5, 1).contains(",");
        field.setValue(comma ? text.replace('.', ',') : text);
    }
}
