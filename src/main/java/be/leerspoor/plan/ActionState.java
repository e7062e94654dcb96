package be.leerspoor.plan;

/** How it stands with an action. */
public enum ActionState {
    PLANNED,
    UNDER_WAY,
    DONE,
    STOPPED;

    /** Whether nothing is to be expected of it any more. */
    public boolean isOver() {
        return this == DONE || this == STOPPED;
    }
}
