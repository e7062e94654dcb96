package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.RoomSeat;
import be.leerspoor.intervision.RoomViewer;
import com.vaadin.flow.component.UI;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The line by which a page hears of a room, as long as the page is on the screen. */
final class RoomLine {

    private final BiConsumer<RoomScreen, OwnWork> show;
    private final Runnable leave;
    private @Nullable RoomSeat seat;

    /** What comes is shown, or the room is left, with the lock of the page held. */
    RoomLine(BiConsumer<RoomScreen, OwnWork> show, Runnable leave) {
        this.show = show;
        this.leave = leave;
    }

    /** Takes a seat in the room for this page; a second time changes nothing. */
    void open(UI ui, Function<RoomViewer, RoomSeat> join) {
        if (seat == null) {
            seat = join.apply(new RoomViewer() {
                @Override
                public void show(RoomScreen screen, OwnWork own) {
                    ui.accessLater(() -> show.accept(screen, own), () -> {}).run();
                }

                @Override
                public void leave() {
                    ui.accessLater(leave::run, () -> {}).run();
                }
            });
        }
    }

    /** The browser was heard from. */
    void heard() {
        if (seat != null) {
            seat.heard();
        }
    }

    /** Gives the seat back, if one was taken. */
    void close() {
        RoomSeat taken = seat;
        seat = null;
        if (taken != null) {
            taken.close();
        }
    }
}
