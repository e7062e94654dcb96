package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.AttendanceFact;
import be.leerspoor.training.EntryResult;
import be.leerspoor.training.SessionAttendance;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Locale;

/** Where a participant types over the code that stands on the screen of the room. */
@Route(value = SessionAddress.ENTER, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class EnterView extends Div {

    private static final long serialVersionUID = 1;
    private static final int ROOM_TO_TYPE = 12;

    private final transient SessionAttendance attendance;
    private final TextField code = new TextField(text("training.attendance.enter.code"));
    private final Div answer = new Div();

    EnterView(SessionAttendance attendance) {
        this.attendance = attendance;
        addClassName("page");
        TextLimit.on(code, ROOM_TO_TYPE);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocorrect(false);
        code.getElement().setAttribute("autocomplete", "off");
        code.addClassName("enter-code");
        code.setAutofocus(true);
        code.addKeyPressListener(Key.ENTER, press -> enter());
        answer.getElement().setAttribute("aria-live", "polite");
        Div fields = new Div(
                code, Actions.row(Actions.primary(text("training.attendance.enter.submit"), this::enter)), answer);
        fields.addClassName("fields");
        add(
                new PageHead(text("training.attendance.enter.title"), text("training.attendance.enter.lead")),
                new Card(fields),
                Actions.row(Actions.secondaryLink(text("training.to-learning"), TrainingAddress.PLACE)));
    }

    private void enter() {
        String typed = code.getValue().strip();
        answer.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        if (typed.isEmpty()) {
            answer.add(Notice.attention(text("training.attendance.enter.empty")));
            return;
        }
        Locale language = Texts.language();
        switch (attendance.enter(typed)) {
            case EntryResult.Entered entered -> {
                code.clear();
                answer.add(Notice.done(text(
                        "training.attendance.enter.done",
                        entered.course(language),
                        Formats.here().longDay(entered.startsAt()))));
            }
            case EntryResult.NotedOtherwise(AttendanceFact fact) ->
                answer.add(Notice.attention(text("training.attendance.enter.otherwise", fact.word(language))));
            case EntryResult.GivesIt _ -> answer.add(Notice.attention(text("training.attendance.yourself")));
            case EntryResult.Unknown _ -> answer.add(Notice.attention(text("training.attendance.enter.unknown")));
            case EntryResult.Wait(Duration howLong) ->
                answer.add(Notice.attention(text("training.attendance.enter.wait", howLong.toMinutes() + 1)));
        }
    }
}
