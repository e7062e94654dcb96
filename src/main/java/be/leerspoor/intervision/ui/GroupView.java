package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Absence;
import be.leerspoor.intervision.CheckOut;
import be.leerspoor.intervision.CheckOutTrend;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.GroupMember;
import be.leerspoor.intervision.GroupPage;
import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.Intake;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.PastMeeting;
import be.leerspoor.intervision.Promises;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.ReadingColumn;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** A group for its members: the promise, the next meeting, the questions that wait, and what was. */
@Route(value = "intervision/groups/:group", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "groups.css")
class GroupView extends Div implements BeforeEnterObserver {

    private final transient Groups groups;
    private final transient Promises promises;
    private final transient Absence absence;
    private final transient Intake intake;
    private final transient CheckOut checkOut;
    private final transient OpenPages openPages;
    private final transient Clock clock;

    GroupView(
            Groups groups,
            Promises promises,
            Absence absence,
            Intake intake,
            CheckOut checkOut,
            OpenPages openPages,
            Clock clock) {
        this.groups = groups;
        this.promises = promises;
        this.absence = absence;
        this.intake = intake;
        this.checkOut = checkOut;
        this.openPages = openPages;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = GroupAddress.group(event.getRouteParameters()).flatMap(groups::group);
        if (page.isEmpty()) {
            // Confidential: what may not be read answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        GroupId group = page.get().id();
        openPages.watch(this, Set.of(ClosedGroups.subject(group)), () -> again(group));
        show(page.get());
    }

    private void again(GroupId group) {
        groups.group(group).ifPresentOrElse(this::show, this::close);
    }

    // Confidential: nothing of the group stays on the screen of who left it.
    private void close() {
        removeAll();
        add(
                new PageHead(text("intervision.group.gone.title"), text("intervision.group.gone.line")),
                Actions.row(Actions.secondaryLink(text("intervision.groups.back"), GroupAddress.PLACE)));
    }

    private void show(GroupPage group) {
        removeAll();
        Runnable again = () -> again(group.id());
        PageHead head = new PageHead(group.name(), group.purpose())
                .inTab(text("intervision.group.one"))
                .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, GroupWords.readers(group)));
        ReadingColumn column = new ReadingColumn();
        Div main = new Div();
        main.addClassName("stack");
        if (group.closed()) {
            main.add(Notice.info(text("intervision.group.closed")));
        } else {
            head.withAction(Actions.primaryLink(text("intervision.case.bring"), GroupAddress.bring(group.id())));
            if (!group.promised()) {
                main.add(new PromiseCard(group, promises, again));
            }
        }
        main.add(new NextMeetingCard(group.coming(), absence, clock, again));
        if (group.promised() || group.closed()) {
            main.add(new QuestionsCard(group, intake.waiting(group.id()), intake, again));
        }
        if (!group.agreements().isEmpty()) {
            main.add(agreements(group));
        }
        if (!group.past().isEmpty()) {
            main.add(past(group));
        }
        column.add(main);
        Div side = new Div(members(group), promise(group));
        side.addClassName("stack");
        if (group.facilitator()) {
            checkOut.trend(group.id()).ifPresent(trend -> side.add(trend(trend)));
            side.add(Actions.row(
                    Actions.secondaryLink(text("intervision.group.settings"), GroupAddress.settings(group.id()))));
        }
        add(head, column.withSide(side));
    }

    private static Component agreements(GroupPage group) {
        return Card.titled(
                text("intervision.group.agreements"),
                new Rows(group.agreements().stream()
                        .map(agreement -> new PlainRow(
                                agreement.what(),
                                text(
                                        "intervision.group.agreement.line",
                                        agreement.owner(),
                                        Formats.here().longDay(agreement.dueOn()))))
                        .toList()));
    }

    private static Component past(GroupPage group) {
        return Card.titled(
                text("intervision.group.past"),
                new Rows(group.past().stream().map(GroupView::row).toList()),
                Actions.row(Actions.secondaryLink(
                        text("intervision.group.agreements.all"), GroupAddress.agreements(group.id()))));
    }

    private static Component row(PastMeeting meeting) {
        String themes = meeting.themes().stream()
                .map(theme -> theme.name(Texts.language()))
                .collect(Collectors.joining(", "));
        String presenter =
                meeting.presenter() == null ? "" : text("intervision.group.past.presenter", meeting.presenter());
        String line = presenter.isEmpty() || themes.isEmpty() ? presenter + themes : presenter + " · " + themes;
        String day = Formats.here().longDay(meeting.heldOn());
        Div row = new Div(
                meeting.iCame() ? new RowLink(day, line, RoomAddress.minutes(meeting.id())) : new PlainRow(day, line));
        if (!meeting.corrections().isEmpty()) {
            Paragraph corrected = new Paragraph(
                    AttendanceRow.toWhoIsConcerned(meeting.corrections().getLast()));
            corrected.addClassNames("soft", "small");
            row.add(corrected);
        }
        if (meeting.mayCorrect()) {
            row.add(attendance(meeting.id(), day));
        }
        return row;
    }

    private static Component attendance(MeetingId meeting, String day) {
        Anchor link = new Anchor(RoomAddress.attendance(meeting), text("intervision.attendance.title"));
        link.setRouterIgnore(false);
        link.addClassName("attendance-link");
        link.setAriaLabel(text("intervision.attendance.of", day));
        return link;
    }

    private Component members(GroupPage group) {
        return Card.titled(
                text("intervision.group.members", group.memberCount()),
                new Rows(group.members().stream().map(this::row).toList()));
    }

    private Component row(GroupMember member) {
        String part = text(member.facilitator() ? "intervision.group.facilitator" : "intervision.group.member");
        String line = member.promised() ? part : part + " · " + text("intervision.promise.not-yet");
        LocalDate today = LocalDate.now(clock);
        return new PlainRow(
                member.name(),
                member.from().isAfter(today)
                        ? text("intervision.group.from", Formats.here().longDay(member.from()))
                        : line);
    }

    private static Component trend(CheckOutTrend trend) {
        Paragraph basis = new Paragraph(text("intervision.check-out.trend.basis"));
        basis.addClassName("soft");
        return Card.titled(
                text("intervision.check-out.trend.title"),
                new Paragraph(text(key("intervision.check-out.trend.safety", trend.safety()))),
                new Paragraph(text(key("intervision.check-out.trend.usefulness", trend.usefulness()))),
                basis);
    }

    private static Component promise(GroupPage group) {
        return new Card(new Unfolding(
                text("intervision.promise.read"), new Prose(group.promise().body())));
    }
}
