package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.shell.ui.LivePage;
import be.leerspoor.shell.ui.OpenPages;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A room on a screen on the wall: large, without a field or a button, and only what everybody in the room may see. */
@Route(value = "intervision/room/:meeting/wall", autoLayout = false)
@PermitAll
@StyleSheet("context://leerspoor-1/room.css")
class WallView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient RoomServices services;
    private final transient OpenPages openPages;
    private transient @Nullable MeetingId meeting;
    private transient @Nullable RoomHead head;
    private transient @Nullable SharedTexts texts;
    private final transient RoomLine line = new RoomLine((screen, own) -> show(screen), this::leave);

    WallView(RoomServices services, OpenPages openPages) {
        this.services = services;
        this.openPages = openPages;
        addClassName("wall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<RoomScreen> screen = RoomAddress.in(event.getRouteParameters()).flatMap(services.room()::wall);
        if (screen.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        open(screen.get());
    }

    private void open(RoomScreen screen) {
        removeAll();
        meeting = screen.meeting();
        openPages.watch(this, Set.of(ClosedGroups.subject(screen.group())));
        LivePage.keep(this);
        RoomHead top = new RoomHead(services.clock(), screen, line::heard);
        SharedTexts shared = new SharedTexts(
                room -> room.texts().stream()
                        .filter(text -> text.place() == room.place()
                                || room.step()
                                        .flatMap(now -> now.source())
                                        .filter(source -> source == text.place())
                                        .isPresent())
                        .toList(),
                false);
        head = top;
        texts = shared;
        add(new H1(screen.groupName()), top, shared);
        show(screen);
        getUI().ifPresent(this::takeSeat);
    }

    @Override
    public String getPageTitle() {
        return text("shell.page.title", text("intervision.room.wall"));
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
        MeetingId on = meeting;
        if (on != null) {
            line.open(ui, viewer -> services.room().joinOnTheWall(on, viewer));
        }
    }

    private void show(RoomScreen screen) {
        if (head != null && texts != null) {
            head.show(screen);
            texts.show(screen);
        }
    }

    // Confidential: nothing stays on the wall of whoever is not in the room any more.
    private void leave() {
        line.close();
        removeAll();
        add(new H1(text("intervision.room.left")), new Div(text("intervision.room.left.line")));
    }
}
