package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.RoomScreen;
import com.vaadin.flow.component.Component;

/** The part of a room in which one takes part in a step. It is made once a step and then only changed. */
interface StepPanel {

    /** What stands on the screen. */
    Component component();

    /** Shows what changed; called with the lock of the page, so it asks nothing of the database. */
    void show(RoomScreen screen);

    /** What was typed here and is kept nowhere, so that it is not lost when the room goes on. */
    default String unkept() {
        return "";
    }
}
