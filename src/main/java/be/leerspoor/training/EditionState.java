package be.leerspoor.training;

/** Whether an edition goes on. */
public enum EditionState {
    PLANNED,
    CANCELLED
}
