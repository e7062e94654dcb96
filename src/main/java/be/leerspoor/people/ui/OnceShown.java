package be.leerspoor.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;

/** A secret to copy now: it is shown this once. */
final class OnceShown extends Composite<TextField> {

    private static final long serialVersionUID = 1;

    OnceShown(String label, String secret) {
        TextField field = getContent();
        field.setLabel(label);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
    }
}
