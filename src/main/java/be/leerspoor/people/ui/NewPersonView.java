package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Staff;
import be.leerspoor.people.StaffResult;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Adding one person; their teams, roles and first password follow on the page of the person. */
@Route("administration/people/new")
@RolesAllowed("ADMINISTRATOR")
class NewPersonView extends Div {

    private static final long serialVersionUID = 1;

    private final PersonForm form = new PersonForm();
    private final Div answer = new Div();

    NewPersonView(Staff staff) {
        add(
                new PageHead(text("people.new.title"), text("people.new.lead")),
                new Card(
                        form,
                        answer,
                        Actions.row(
                                Actions.primary(
                                        text("people.new.submit"),
                                        () -> form.draft().ifPresent(draft -> show(staff.create(draft)))),
                                Actions.secondaryLink(text("people.back-to-list"), "administration/people"))));
    }

    private void show(StaffResult result) {
        if (result instanceof StaffResult.Done done) {
            getUI().ifPresent(ui -> ui.navigate("administration/people/" + done.person()));
        } else {
            StaffAnswers.show(result, form, answer);
        }
    }
}
