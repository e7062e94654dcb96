package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.EnterResult;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.HouseTextKind;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.LivePage;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The live room of a meeting on somebody's own screen. It shows what the server says and follows it step by step. */
@Route(value = "intervision/room/:meeting", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://leerspoor-1/room.css")
class RoomView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient RoomServices services;
    private final transient OpenPages openPages;
    private final Div late = new Div();
    private final Div step = new Div();
    private final Div before = new Div();
    private transient @Nullable Shown shown;
    private final transient RoomLine line = new RoomLine(this::show, this::leave);

    /** The parts of the screen, as long as somebody is in the room. */
    private record Shown(
            MeetingId meeting,
            Panels panels,
            RoomHead head,
            RoomPeople people,
            PartsPart parts,
            SharedTexts earlier,
            FacilitatorBar bar) {}

    private transient @Nullable StepPanel panel;
    private transient int place = -1;
    private transient @Nullable MeetingState state;

    RoomView(RoomServices services, OpenPages openPages) {
        this.services = services;
        this.openPages = openPages;
        addClassNames("page", "room");
        step.addClassName("room-now");
        before.addClassName("room-before");
        late.addClassName("stack-tight");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeetingId meeting = RoomAddress.in(event.getRouteParameters()).orElse(null);
        EnterResult result =
                meeting == null ? new EnterResult.NoSuchRoom() : services.room().enter(meeting);
        switch (result) {
            case EnterResult.Entered(var screen) -> open(screen);
            case EnterResult.PromiseFirst(var group) -> event.forwardTo(GroupAddress.page(group));
            case EnterResult.TooEarly(var group, var startsAt) ->
                closed(
                        text("intervision.room.too-early"),
                        text("intervision.room.too-early.line", Formats.here().moment(startsAt)),
                        group);
            case EnterResult.Over(var group) ->
                closed(text("intervision.room.over"), text("intervision.room.over.line"), group);
            // Confidential: what may not be known of answers exactly as what does not exist.
            case EnterResult.NoSuchRoom _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void closed(String title, String line, GroupId group) {
        removeAll();
        add(
                new PageHead(title, line),
                Actions.row(Actions.primaryLink(text("intervision.room.group"), GroupAddress.page(group))));
    }

    private void open(RoomScreen screen) {
        removeAll();
        line.close();
        panel = null;
        place = -1;
        MeetingId meeting = screen.meeting();
        openPages.watch(this, Set.of(ClosedGroups.subject(screen.group())), this::judgeAgain);
        LivePage.keep(this);
        Panels panels = new Panels(
                services,
                services.room().mayBegin(meeting),
                services.methods().offered(),
                services.houseTexts().text(HouseTextKind.SUPPORT, language()).body(),
                this::tooLate);
        Shown parts = new Shown(
                meeting,
                panels,
                new RoomHead(services.clock(), screen, line::heard),
                new RoomPeople(),
                new PartsPart(services.parts(), screen),
                new SharedTexts(
                        room -> room.texts().stream()
                                .filter(text -> text.place() != room.place())
                                .toList(),
                        true),
                new FacilitatorBar(services, screen));
        shown = parts;
        Div main = new Div(parts.head(), late, step, before, parts.bar());
        main.addClassName("room-main");
        Aside side = new Aside(
                Card.titled(text("intervision.room.people"), parts.people(), parts.parts()),
                new Unfolding(text("intervision.room.earlier"), parts.earlier()),
                Actions.secondaryLink(text("intervision.room.wall"), RoomAddress.wall(meeting)));
        side.addClassNames("room-side", "stack");
        Div columns = new Div(main, side);
        columns.addClassName("room-columns");
        PageHead head = new PageHead(screen.groupName())
                .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("intervision.room.readers")));
        add(head, columns);
        if (screen.practice()) {
            addComponentAtIndex(1, Notice.info(text("intervision.room.practice")));
        }
        show(screen, services.room().own(meeting));
        getUI().ifPresent(this::takeSeat);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        takeSeat(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        line.close();
    }

    private void takeSeat(UI ui) {
        Shown parts = shown;
        if (parts != null) {
            line.open(ui, viewer -> services.room().join(parts.meeting(), viewer));
        }
    }

    private void show(RoomScreen screen, OwnWork own) {
        Shown parts = shown;
        if (parts == null || !parts.meeting().equals(screen.meeting())) {
            return;
        }
        parts.head().show(screen);
        parts.people().show(screen);
        parts.parts().show(screen);
        parts.earlier().show(screen);
        parts.bar().show(screen);
        if (panel == null || place != screen.place() || state != screen.state()) {
            change(parts.panels().of(screen, own));
            place = screen.place();
            state = screen.state();
        }
        if (panel != null) {
            panel.show(screen);
        }
    }

    /** What somebody was typing in the step before still arrives, so its fields stay for a while, out of sight. */
    private void change(StepPanel to) {
        before.removeAll();
        if (panel != null) {
            before.add(panel.component());
            String unkept = panel.unkept();
            if (!unkept.isBlank()) {
                tooLate(unkept);
            }
        }
        panel = to;
        step.removeAll();
        step.add(to.component());
    }

    private void tooLate(String typed) {
        late.add(Notice.attention(text("intervision.room.too-late"))
                .with(
                        new Prose(typed),
                        Actions.row(Actions.quiet(text("intervision.room.too-late.seen"), late::removeAll))));
    }

    private void judgeAgain() {
        Shown parts = shown;
        if (parts != null && services.room().screen(parts.meeting()).isEmpty()) {
            leave();
        }
    }

    // Confidential: whoever is not in the room any more sees nothing of it.
    private void leave() {
        shown = null;
        panel = null;
        line.close();
        removeAll();
        step.removeAll();
        before.removeAll();
        late.removeAll();
        add(
                new PageHead(text("intervision.room.left"), text("intervision.room.left.line")),
                Actions.row(Actions.primaryLink(text("intervision.room.to-intervision"), "intervision")));
    }
}
