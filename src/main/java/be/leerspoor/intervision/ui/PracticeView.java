package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.PracticeRooms;
import be.leerspoor.shell.ui.MainLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The door of a new practice room: whoever comes here is let on into the room. No page where nobody practises. */
@Route(value = RoomAddress.PRACTICE, layout = MainLayout.class)
@PermitAll
class PracticeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient ObjectProvider<PracticeRooms> rooms;

    PracticeView(ObjectProvider<PracticeRooms> rooms) {
        this.rooms = rooms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MeetingId> room = Optional.ofNullable(rooms.getIfAvailable()).flatMap(PracticeRooms::begin);
        if (room.isPresent()) {
            event.forwardTo(RoomAddress.room(room.get()));
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
