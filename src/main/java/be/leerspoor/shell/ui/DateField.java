package be.leerspoor.shell.ui;

import be.leerspoor.shell.Texts;
import com.vaadin.flow.component.datepicker.DatePicker;

/** A field for a day, in the language of the person, with weeks that begin on Monday. */
public final class DateField extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DateField(String label) {
        super(label);
        setLocale(Texts.language());
        setI18n(ComponentTexts.datePicker());
        // Who types a day goes on with Tab; the calendar opens from its button.
        setAutoOpen(false);
    }

    /** Whether something stands in it that is no day. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }
}
