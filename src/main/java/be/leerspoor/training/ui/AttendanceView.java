package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.AttendanceExport;
import be.leerspoor.training.AttendanceSheet;
import be.leerspoor.training.NoteResult;
import be.leerspoor.training.NotingMoment;
import be.leerspoor.training.SessionAttendance;
import be.leerspoor.training.SessionId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;

/** Who is there: one tap for everybody, and one for each who is not. Made to be used standing, on a phone. */
@Route(value = "training/attendance/:session", layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class AttendanceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient SessionAttendance attendance;
    private final transient AttendanceExport export;
    private final Div message = new Div();
    private final Div list = new Div();
    private final Paragraph saved = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final Button everybody = Actions.primary("", this::othersPresent);
    private transient Optional<SessionId> session = Optional.empty();
    private int open;
    private int people;

    AttendanceView(SessionAttendance attendance, AttendanceExport export) {
        this.attendance = attendance;
        this.export = export;
        addClassNames("page", "attendance");
        message.getElement().setAttribute("aria-live", "assertive");
        saved.addClassName("attendance-saved");
        saved.getElement().setAttribute("role", "status");
        count.addClassName("soft");
        everybody.addClassName("attendance-everybody");
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
        session = Optional.of(sheet.get().session());
        show(sheet.get());
    }

    private void show(AttendanceSheet sheet) {
        removeAll();
        Formats formats = Formats.here();
        add(new PageHead(
                        sheet.course(Texts.language()),
                        text(
                                "training.attendance.lead",
                                sheet.part(),
                                sheet.parts(),
                                formats.longDay(sheet.startsAt()),
                                formats.time(sheet.startsAt()),
                                TimeWords.lasting(sheet.minutes())))
                .inTab(text("training.attendance.tab"))
                .withAction(Actions.secondaryLink(
                        text("training.attendance.code.show"), SessionAddress.code(sheet.session()))));
        if (sheet.moment() != NotingMoment.OPEN) {
            add(Notice.info(text(key("training.attendance.moment", sheet.moment()))));
        }
        if (sheet.moment() == NotingMoment.OPEN && !sheet.over()) {
            add(CourseWords.muted(text("training.attendance.counts-later")));
        }
        if (sheet.lines().isEmpty()) {
            add(new EmptyPlace(text("training.attendance.nobody")));
        } else {
            fill(sheet);
            Div head = new Div(everybody, count, saved);
            head.addClassName("attendance-head");
            head.setVisible(sheet.moment() == NotingMoment.OPEN);
            add(head, message, new Card(list));
            if (sheet.lines().stream().anyMatch(AttendanceSheet.Line::proposed)) {
                head.add(CourseWords.muted(text("training.attendance.excused.noted")));
            }
        }
        add(
                new Unfolding(text("training.attendance.more"), more(sheet)),
                Actions.row(Actions.secondaryLink(
                        text("training.edition.to-page"), CourseAddress.edition(sheet.edition()))));
    }

    private void fill(AttendanceSheet sheet) {
        list.removeAll();
        UnorderedList rows = new UnorderedList();
        rows.addClassName("attendance-rows");
        boolean noting = sheet.moment() == NotingMoment.OPEN;
        sheet.lines()
                .forEach(line -> rows.add(new ListItem(new PresenceChoice(
                        line,
                        sheet.minutes(),
                        noting,
                        presence -> noted(attendance.note(sheet.session(), line.person(), presence)),
                        this::countAgain))));
        list.add(rows);
        people = (int) sheet.toNote();
        open = (int) sheet.open();
        showCount();
    }

    private Div more(AttendanceSheet sheet) {
        Div more = new Div(
                Actions.row(
                        Actions.secondaryLink(
                                text("training.attendance.file.link"), SessionAddress.file(sheet.edition())),
                        Actions.secondaryLink(
                                text("training.certificate.of-edition"), SessionAddress.certificates(sheet.edition())),
                        Actions.secondaryLink(
                                text("training.evaluation.outcome.link"), SessionAddress.outcome(sheet.edition()))),
                new ExportLinks(export, sheet.edition()));
        more.addClassName("stack-tight");
        return more;
    }

    private void othersPresent() {
        session.ifPresent(held -> {
            if (noted(attendance.othersPresent(held))) {
                attendance.sheet(held).ifPresent(this::fill);
            }
        });
    }

    private boolean noted(NoteResult result) {
        message.removeAll();
        return switch (result) {
            case NoteResult.Noted(Instant at, int _) -> {
                saved.setText(text("training.attendance.saved", Formats.here().time(at)));
                yield true;
            }
            case NoteResult.NotNow(NotingMoment moment) -> refused(text(key("training.attendance.moment", moment)));
            case NoteResult.NotPlaced _ -> refused(text("training.attendance.not-placed"));
            case NoteResult.Yourself _ -> refused(text("training.attendance.yourself"));
            case NoteResult.LongerThanTheSession(int minutes) -> refused(text("training.attendance.longer", minutes));
        };
    }

    private boolean refused(String why) {
        message.add(Notice.attention(why));
        return false;
    }

    private void countAgain(int difference) {
        open += difference;
        showCount();
    }

    private void showCount() {
        everybody.setVisible(open > 0);
        everybody.setText(
                open == people ? text("training.attendance.everybody") : text("training.attendance.others", open));
        count.setText(
                open == people
                        ? text("training.attendance.count.none")
                        : text("training.attendance.count", people - open, people));
    }
}
