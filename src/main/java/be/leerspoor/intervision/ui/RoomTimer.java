package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.RoomClock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/**
 * Shows how much time is left. The server says how much it is, the browser counts it down; it also keeps the screen awake
 * and says every quarter of a minute that it is still there.
 */
@Tag("room-timer")
@JsModule("context://leerspoor-1/room.js")
final class RoomTimer extends Component implements HasStyle {

    private static final long serialVersionUID = 1;

    RoomTimer(Runnable heard) {
        addClassName("room-timer");
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("data-label", text("intervision.room.timer"));
        getElement().setAttribute("data-last-minute", text("intervision.room.timer.last-minute"));
        getElement().setAttribute("data-over", text("intervision.room.timer.over"));
        getElement().setAttribute("data-paused", text("intervision.room.timer.paused"));
        getElement().addEventListener("room-here", here -> heard.run());
    }

    void show(RoomClock clock, Instant now) {
        if (clock.isSet()) {
            // The two together, so that the browser never counts from one with the other of before.
            getElement()
                    .setProperty(
                            "time",
                            (clock.isPaused() ? "paused:" : "runs:")
                                    + clock.leftAt(now).toMillis());
        } else {
            getElement().setProperty("time", "");
        }
    }
}
