package be.leerspoor.intervision;

/** A connected screen in a room. */
public interface RoomSeat extends AutoCloseable {

    /** The screen was heard from just now. */
    void heard();

    /** The screen is gone. A second time does nothing. */
    @Override
    void close();
}
