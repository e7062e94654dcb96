package be.leerspoor.intervision;

/** How far a meeting is. */
public enum MeetingState {
    PLANNED,
    RUNNING,
    CLOSED,
    CANCELLED
}
