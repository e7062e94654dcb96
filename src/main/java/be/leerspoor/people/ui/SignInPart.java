package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.OneTimeLink;
import be.leerspoor.people.Staff;
import be.leerspoor.people.StaffMember;
import be.leerspoor.people.StaffResult;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OnceShown;
import be.leerspoor.shell.ui.OwnAddress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How a person gets in: the one-time link for a password, and whether they may come in at all. */
final class SignInPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Staff staff;
    private final Div answer = new Div();
    private transient StaffMember person;

    SignInPart(Staff staff, StaffMember person) {
        this.staff = staff;
        this.person = person;
        getContent().addClassName("fields");
        show();
    }

    private void show() {
        getContent().removeAll();
        if (!person.active()) {
            getContent()
                    .add(
                            new Paragraph(text("people.person.inactive.line")),
                            answer,
                            Actions.row(Actions.primary(
                                    text("people.person.reactivate"), () -> changed(staff.reactivate(person.id())))));
            return;
        }
        getContent()
                .add(
                        new Paragraph(text(
                                person.hasPassword() ? "people.person.has-password" : "people.person.no-password")),
                        answer,
                        Actions.row(
                                Actions.primary(text("people.person.link"), this::makeLink),
                                Actions.attention(text("people.person.deactivate"), this::askToDeactivate)));
    }

    private void makeLink() {
        OneTimeLink link = staff.makeLink(person.id());
        answer.removeAll();
        answer.add(Notice.done(text("people.person.link.made", Formats.here().moment(link.until())))
                .with(new OnceShown(text("people.person.link.label"), OwnAddress.of(link.path()))));
    }

    private void askToDeactivate() {
        Confirm.askAttention(
                text("people.person.deactivate.question", person.name()),
                text("people.person.deactivate.consequence"),
                text("people.person.deactivate"),
                () -> changed(staff.deactivate(person.id())));
    }

    private void changed(StaffResult result) {
        staff.find(person.id()).ifPresent(now -> person = now);
        answer.removeAll();
        answer.add(StaffAnswers.notice(result));
        show();
    }
}
