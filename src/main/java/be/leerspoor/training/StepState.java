package be.leerspoor.training;

/** Where somebody stands in a step today. */
public enum StepState {
    /** Nothing of it yet. */
    OPEN,
    /** Part of it. */
    BEGUN,
    /** Done. */
    DONE,
    /** Done, and it may be renewed from now on. */
    TO_RENEW,
    /** Was done, and counts no longer. */
    LAPSED,
    /** Need not be done. */
    EXEMPT;

    /** Whether it counts as done. */
    public boolean counts() {
        return this == DONE || this == TO_RENEW || this == EXEMPT;
    }
}
