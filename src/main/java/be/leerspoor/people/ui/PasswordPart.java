package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Accounts;
import be.leerspoor.people.PasswordResult;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Changing the own password. */
final class PasswordPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;
    private final PasswordField current = new PasswordField(text("people.password.current"));
    private final NewPasswordFields next = new NewPasswordFields();
    private final Div answer = new Div();

    PasswordPart(Accounts accounts) {
        this.accounts = accounts;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        current.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(current, next, answer, Actions.row(Actions.primary(text("people.password.change"), this::change)));
    }

    private void change() {
        answer.removeAll();
        current.setInvalid(false);
        next.password().ifPresent(chosen -> show(accounts.changePassword(current.getValue(), chosen)));
    }

    private void show(PasswordResult result) {
        switch (result) {
            case PasswordResult.Changed changed -> {
                CurrentSession.goOnAs(changed.goOnAs());
                current.clear();
                next.clear();
                answer.add(Notice.done(text("people.password.changed")));
            }
            case PasswordResult.WrongCurrent wrong -> {
                current.setErrorMessage(text("people.password.wrong"));
                current.setInvalid(true);
            }
            case PasswordResult.Refused refused -> next.refuse(refused.problem());
            case PasswordResult.Wait wait ->
                answer.add(Notice.attention(text("people.password.wait", Waiting.inWords(wait.left()))));
        }
    }
}
