package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AttendanceCorrection;
import be.leerspoor.intervision.AttendanceSheet;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who was at a meeting that is over, to put right; whoever may not do so finds their own line. */
@Route(value = "intervision/attendance/:meeting", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "groups.css")
class AttendanceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient AttendanceCorrection attendance;
    private final transient OpenPages openPages;
    private final transient Clock clock;

    AttendanceView(AttendanceCorrection attendance, OpenPages openPages, Clock clock) {
        this.attendance = attendance;
        this.openPages = openPages;
        this.clock = clock;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AttendanceSheet> sheet =
                RoomAddress.in(event.getRouteParameters()).flatMap(attendance::sheet);
        if (sheet.isEmpty()) {
            // Confidential: what may not be read answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        MeetingId meeting = sheet.get().meeting();
        boolean mayCorrect = sheet.get().mayCorrect();
        openPages.watch(this, Set.of(ClosedGroups.subject(sheet.get().group())), () -> judgeAgain(meeting, mayCorrect));
        show(sheet.get());
    }

    // Confidential: nothing of the group stays on the screen of who no longer looks after it.
    private void judgeAgain(MeetingId meeting, boolean mayCorrect) {
        boolean still = attendance
                .sheet(meeting)
                .filter(sheet -> sheet.mayCorrect() == mayCorrect)
                .isPresent();
        if (!still) {
            removeAll();
            add(
                    new PageHead(text("intervision.group.gone.title"), text("intervision.group.gone.line")),
                    Actions.row(Actions.secondaryLink(text("intervision.groups.back"), GroupAddress.PLACE)));
        }
    }

    private void show(AttendanceSheet sheet) {
        removeAll();
        String day = Formats.here().longDay(sheet.heldOn());
        String name = sheet.groupName();
        add(new PageHead(
                        text("intervision.attendance.title"),
                        name == null
                                ? text("intervision.attendance.lead", day)
                                : text("intervision.attendance.lead.group", name, day))
                .inTab(text("intervision.attendance.tab"))
                .withLine(
                        sheet.mayCorrect()
                                ? new ReadersLine(Readers.CHOSEN_PEOPLE, text("intervision.attendance.readers"))
                                : new ReadersLine(Readers.CHOSEN_PEOPLE, text("intervision.attendance.readers.own"))));
        boolean open = sheet.mayCorrect() && !LocalDate.now(clock).isAfter(sheet.lastDay());
        Div content = new Div();
        content.addClassName("stack");
        if (open) {
            content.add(Notice.info(text("intervision.attendance.what")));
        } else if (sheet.mayCorrect()) {
            content.add(Notice.info(
                    text("intervision.attendance.too-late", Formats.here().longDay(sheet.lastDay()))));
        }
        content.add(new Card(new Rows(sheet.lines().stream()
                .map(line -> open && line.inGroup()
                        ? new AttendanceRow(line, fact -> attendance.note(sheet.meeting(), line.person(), fact))
                        : new AttendanceRow(line))
                .toList())));
        if (sheet.iAmMember()) {
            content.add(back(text("intervision.group.to-page"), GroupAddress.page(sheet.group())));
        } else if (sheet.mayCorrect()) {
            content.add(back(text("intervision.attendance.to-settings"), GroupAddress.settings(sheet.group())));
        }
        add(content);
    }

    private static Component back(String words, String address) {
        return Actions.row(Actions.secondaryLink(words, address));
    }
}
