package be.leerspoor.intervision;

/** A screen that shows a room. Called by a thread that holds no lock, and never by two at once. */
public interface RoomViewer {

    /** The room as it is now. */
    void show(RoomScreen screen);

    /** This person is not in the room any more. */
    void leave();
}
