package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonDraft;
import be.leerspoor.people.Staff;
import be.leerspoor.people.StaffMember;
import be.leerspoor.people.StaffResult;
import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The name, user name and mail address of a person, to change. */
final class DetailsPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Staff staff;
    private final PersonForm form = new PersonForm();
    private final Div answer = new Div();
    private transient StaffMember person;

    DetailsPart(Staff staff, StaffMember person) {
        this.staff = staff;
        this.person = person;
        form.show(person.details());
        getContent().addClassName("fields");
        getContent()
                .add(
                        form,
                        answer,
                        Actions.row(Actions.primary(
                                text("people.person.save"), () -> form.draft().ifPresent(this::save))));
    }

    private void save(PersonDraft draft) {
        StaffResult result = staff.edit(person.id(), person.version(), draft);
        StaffAnswers.show(result, form, answer);
        if (result instanceof StaffResult.Done) {
            staff.find(person.id()).ifPresent(now -> {
                person = now;
                form.show(now.details());
            });
        }
    }
}
