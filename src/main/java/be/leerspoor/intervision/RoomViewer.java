package be.leerspoor.intervision;

/** A screen that shows a room. Called by a thread that holds no lock, and never by two at once. */
public interface RoomViewer {

    /**
     * The room as it is now.
     *
     * @param own what this person wrote and gave, as it was when the room came to this step
     */
    void show(RoomScreen screen, OwnWork own);

    /** This person is not in the room any more. */
    void leave();
}
