package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonProblem;
import be.leerspoor.people.StaffResult;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.html.Div;

/** What came of a change to a person, in words at the place it is about. */
final class StaffAnswers {

    private StaffAnswers() {}

    static void show(StaffResult result, PersonForm form, Div answer) {
        answer.removeAll();
        switch (result) {
            case StaffResult.UserNameTaken taken ->
                form.refuse(PersonProblem.USER_NAME, text("people.problem.user-name-taken"));
            case StaffResult.MailTaken taken -> form.refuse(PersonProblem.MAIL, text("people.problem.mail-taken"));
            case StaffResult.Done _,
                    StaffResult.ChangedMeanwhile _,
                    StaffResult.LastAdministrator _,
                    StaffResult.AlreadyHeld _,
                    StaffResult.NotOneself _,
                    StaffResult.NeverStored _ -> answer.add(notice(result));
        }
    }

    static Notice notice(StaffResult result) {
        return switch (result) {
            case StaffResult.Done done -> Notice.done(text("people.change.done"));
            case StaffResult.UserNameTaken taken -> Notice.attention(text("people.problem.user-name-taken"));
            case StaffResult.MailTaken taken -> Notice.attention(text("people.problem.mail-taken"));
            case StaffResult.ChangedMeanwhile changed -> Notice.attention(text("people.change.meanwhile"));
            case StaffResult.LastAdministrator last -> Notice.attention(text("people.change.last-administrator"));
            case StaffResult.AlreadyHeld held -> Notice.attention(text("people.change.already"));
            case StaffResult.NotOneself oneself -> Notice.attention(text("people.change.not-oneself"));
            case StaffResult.NeverStored never -> Notice.attention(text("people.never-stored"));
        };
    }
}
