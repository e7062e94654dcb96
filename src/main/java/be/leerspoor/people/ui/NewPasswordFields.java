package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PasswordProblem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/** A new password, typed twice. */
final class NewPasswordFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final PasswordField first = new PasswordField(text("people.password.new"));
    private final PasswordField second = new PasswordField(text("people.password.repeat"));

    NewPasswordFields() {
        getContent().addClassName("fields");
        first.setHelperText(text("people.password.help"));
        for (PasswordField field : new PasswordField[] {first, second}) {
            field.setAutocomplete(Autocomplete.NEW_PASSWORD);
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
            getContent().add(field);
        }
    }

    /** The password, or empty when the two are not the same; then the second field says so. */
    Optional<String> password() {
        first.setInvalid(false);
        boolean same = first.getValue().equals(second.getValue());
        second.setErrorMessage(text("people.password.not-the-same"));
        second.setInvalid(!same);
        return same ? Optional.of(first.getValue()) : Optional.empty();
    }

    /** Says why the password is refused. */
    void refuse(PasswordProblem problem) {
        first.setErrorMessage(text(key("people.password.problem", problem)));
        first.setInvalid(true);
        first.focus();
    }

    void clear() {
        first.clear();
        second.clear();
        first.setInvalid(false);
        second.setInvalid(false);
    }
}
