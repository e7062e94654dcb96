package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OwnAddress;
import be.leerspoor.training.AttendanceSheet;
import be.leerspoor.training.CodeResult;
import be.leerspoor.training.EntryCode;
import be.leerspoor.training.SessionAttendance;
import be.leerspoor.training.SessionId;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The code for participants, large enough to be read from the back of the room. */
@Route(value = "training/attendance/:session/code", autoLayout = false)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class EntryCodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient SessionAttendance attendance;

    EntryCodeView(SessionAttendance attendance) {
        this.attendance = attendance;
        addClassName("entry-code-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AttendanceSheet> sheet =
                SessionAddress.session(event.getRouteParameters()).flatMap(attendance::sheet);
        if (sheet.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        SessionId session = sheet.get().session();
        show(
                sheet.get(),
                sheet.get().code().<CodeResult>map(CodeResult.Shown::new).orElseGet(() -> attendance.code(session)));
    }

    @Override
    public String getPageTitle() {
        return text("shell.page.title", text("training.attendance.code.tab"));
    }

    private void show(AttendanceSheet sheet, CodeResult result) {
        removeAll();
        add(new H1(sheet.course(Texts.language())));
        switch (result) {
            case CodeResult.Shown(EntryCode code) -> {
                Div large = new Div();
                large.addClassName("entry-code");
                large.setId("entry-code");
                code.code().chars().forEach(sign -> large.add(new Span(Character.toString(sign))));
                Paragraph where =
                        new Paragraph(text("training.attendance.code.where", OwnAddress.of(SessionAddress.ENTER)));
                where.addClassName("entry-code-where");
                add(
                        where,
                        large,
                        new Paragraph(text(
                                "training.attendance.code.until", Formats.here().time(code.until()))));
            }
            case CodeResult.NotNow _ -> add(Notice.info(text("training.attendance.code.not-now")));
        }
        SessionId session = sheet.session();
        Div actions = Actions.row(
                Actions.secondaryLink(text("training.attendance.code.back"), SessionAddress.sheet(session)));
        if (result instanceof CodeResult.Shown) {
            actions.add(Actions.quiet(
                    text("training.attendance.code.renew"), () -> show(sheet, attendance.renewCode(session))));
        }
        add(actions);
    }
}
