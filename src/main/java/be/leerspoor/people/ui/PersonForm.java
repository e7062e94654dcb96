package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonDraft;
import be.leerspoor.people.PersonProblem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The details of a person, to fill in or change. Says at each field what is wrong with it. */
final class PersonForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final Map<PersonProblem, TextField> fields = new EnumMap<>(PersonProblem.class);

    PersonForm() {
        getContent().addClassName("fields");
        for (PersonProblem field : PersonProblem.values()) {
            TextField input = new TextField(text(key("people.person.field", field)));
            input.setRequiredIndicatorVisible(true);
            input.setWidthFull();
            // Somebody else's details: the browser should not offer one's own.
            input.setAutocomplete(Autocomplete.OFF);
            fields.put(field, input);
            getContent().add(input);
        }
        field(PersonProblem.USER_NAME).setHelperText(text("people.person.field.user-name.help"));
    }

    /** Shows these details. */
    void show(PersonDraft person) {
        field(PersonProblem.FIRST_NAME).setValue(person.firstName());
        field(PersonProblem.LAST_NAME).setValue(person.lastName());
        field(PersonProblem.USER_NAME).setValue(person.userName());
        field(PersonProblem.MAIL).setValue(person.mail());
    }

    /** What is filled in, or empty when something is wrong; then the fields say what. */
    Optional<PersonDraft> draft() {
        String userName = field(PersonProblem.USER_NAME).getValue();
        String mail = field(PersonProblem.MAIL).getValue();
        String firstName = field(PersonProblem.FIRST_NAME).getValue();
        String lastName = field(PersonProblem.LAST_NAME).getValue();
        Set<PersonProblem> problems = PersonDraft.problems(userName, mail, firstName, lastName);
        fields.forEach((problem, input) ->
                refuse(problem, problems.contains(problem) ? text(key("people.problem", problem)) : ""));
        return problems.isEmpty()
                ? Optional.of(new PersonDraft(userName, mail, firstName, lastName))
                : Optional.empty();
    }

    /** Says at a field why it is refused; empty words take that back. */
    void refuse(PersonProblem field, String words) {
        TextField input = field(field);
        input.setErrorMessage(words);
        input.setInvalid(!words.isEmpty());
    }

    private TextField field(PersonProblem field) {
        TextField input = fields.get(field);
        if (input == null) {
            throw new IllegalStateException("no field for " + field);
        }
        return input;
    }
}
