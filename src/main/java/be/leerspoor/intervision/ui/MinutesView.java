package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.Minutes;
import be.leerspoor.intervision.MinutesPage;
import be.leerspoor.intervision.Room;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Takeaway;
import be.leerspoor.intervision.Themes;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** The minutes of a meeting: its writer makes them from what was shown, those who were there confirm them. */
@Route(value = "intervision/room/:meeting/minutes", layout = MainLayout.class)
@PermitAll
class MinutesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Minutes minutes;
    private final transient Takeaway takeaway;
    private final transient Themes themes;
    private final transient Room room;
    private final transient OpenPages openPages;

    MinutesView(Minutes minutes, Takeaway takeaway, Themes themes, Room room, OpenPages openPages) {
        this.minutes = minutes;
        this.takeaway = takeaway;
        this.themes = themes;
        this.room = room;
        this.openPages = openPages;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<RoomScreen> screen = RoomAddress.in(event.getRouteParameters()).flatMap(room::screen);
        if (screen.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        MeetingId meeting = screen.get().meeting();
        openPages.watch(this, Set.of(ClosedGroups.subject(screen.get().group())), () -> judgeAgain(meeting));
        show(screen.get());
    }

    // Confidential: nothing of a meeting stays on the screen of who left the group.
    private void judgeAgain(MeetingId meeting) {
        if (room.screen(meeting).isEmpty()) {
            removeAll();
            add(
                    new PageHead(text("intervision.room.left"), text("intervision.room.left.line")),
                    Actions.row(Actions.primaryLink(text("intervision.room.to-intervision"), GroupAddress.PLACE)));
        }
    }

    private void show(RoomScreen screen) {
        removeAll();
        MeetingId meeting = screen.meeting();
        Optional<MinutesPage> page = minutes.of(meeting);
        add(new PageHead(
                        text("intervision.minutes.title", screen.groupName()),
                        text("intervision.minutes.lead", Formats.here().longDay(screen.startsAt())))
                .inTab(text("intervision.minutes.tab"))
                .withLine(
                        page.filter(MinutesPage::offered).isPresent()
                                ? new ReadersLine(Readers.CHOSEN_PEOPLE, text("intervision.minutes.readers"))
                                : new ReadersLine(Readers.ONLY_ME, text("intervision.minutes.readers.draft"))));
        if (page.isEmpty()) {
            boolean begins = minutes.mayBegin(meeting);
            add(
                    begins
                            ? new EmptyPlace(
                                    text("intervision.minutes.none.writer"),
                                    Actions.primary(text("intervision.minutes.begin"), () -> {
                                        minutes.begin(meeting);
                                        show(screen);
                                    }))
                            : new EmptyPlace(text("intervision.minutes.none")));
        } else if (page.get().offered()) {
            read(screen, page.get());
        } else {
            write(screen, page.get());
        }
        if (screen.state() == MeetingState.CLOSED && AgreementsPanel.mayAgree(screen)) {
            add(new Card(new TakeawayField(takeaway, meeting, room.own(meeting).takeaway())));
        }
        add(
                new ThemesCard(themes, meeting),
                Actions.row(
                        screen.state() == MeetingState.CLOSED
                                ? Actions.secondaryLink(
                                        text("intervision.room.to-group", screen.groupName()),
                                        GroupAddress.page(screen.group()))
                                : Actions.secondaryLink(text("intervision.minutes.back"), RoomAddress.room(meeting))));
    }

    private void write(RoomScreen screen, MinutesPage page) {
        SavedLine saved = new SavedLine();
        AutosavedField field = AutosavedField.area(
                        text("intervision.minutes.label"),
                        text("intervision.minutes.help"),
                        page.body(),
                        page.version(),
                        saved,
                        (typed, basedOn) -> minutes.save(screen.meeting(), typed, basedOn))
                .upTo(Minutes.LONGEST);
        add(field, saved);
        if (screen.state() != MeetingState.CLOSED) {
            Paragraph later = new Paragraph(text("intervision.minutes.offer.later"));
            later.addClassName("soft");
            add(later);
            return;
        }
        add(Actions.row(Actions.primary(text("intervision.minutes.offer"), () -> {
            if (field.keep() && minutes.offer(screen.meeting())) {
                show(screen);
            }
        })));
    }

    private void read(RoomScreen screen, MinutesPage page) {
        add(new Card(new Prose(page.body())));
        Paragraph confirmed = new Paragraph(text("intervision.minutes.confirmed", page.confirmed(), page.present()));
        confirmed.addClassName("soft");
        add(confirmed);
        if (page.agreed()) {
            add(Notice.done(text("intervision.minutes.agreed")));
        } else {
            add(Actions.row(Actions.primary(text("intervision.minutes.agree"), () -> {
                minutes.agree(screen.meeting());
                show(screen);
            })));
        }
    }
}
