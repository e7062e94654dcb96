package be.leerspoor.intervision;

/** How far a meeting is. */
public enum MeetingState {
    PLANNED,
    RUNNING,
    CLOSED,
    CANCELLED;

    /** Whether people may still come in. */
    boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
