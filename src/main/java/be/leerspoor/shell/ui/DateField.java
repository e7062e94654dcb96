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
    }
}
