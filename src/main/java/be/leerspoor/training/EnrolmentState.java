package be.leerspoor.training;

/** Where somebody stands in an edition. */
public enum EnrolmentState {
    /** Proposed by the team leader, and not yet agreed to. */
    ASKED,
    /** On the waiting list. */
    WAITING,
    /** Has a place. */
    PLACED,
    /** Does not come: declined or cancelled. */
    CANCELLED
}
