package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Teams;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** A name to fill in or change, with what else belongs to it, and a button. */
final class NameForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final TextField name;
    private transient Consumer<String> save = words -> {};

    NameForm(String label, String now, String saveWords, Component... more) {
        name = new TextField(label);
        name.setValue(now);
        TextLimit.on(name, Teams.LONGEST_NAME);
        name.setWidthFull();
        getContent().addClassName("fields");
        getContent().add(name);
        getContent().add(more);
        getContent().add(Actions.row(Actions.secondary(saveWords, this::save)));
    }

    void onSave(Consumer<String> listener) {
        this.save = listener;
    }

    /** Says why the name is refused. */
    void refuse(String words) {
        name.setErrorMessage(words);
        name.setInvalid(true);
    }

    private void save() {
        if (name.getValue().isBlank()) {
            refuse(text("people.required"));
        } else {
            name.setInvalid(false);
            if (TextLimit.fits(name)) {
                save.accept(name.getValue());
            }
        }
    }
}
