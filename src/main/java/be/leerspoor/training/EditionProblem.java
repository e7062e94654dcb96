package be.leerspoor.training;

/** What can be wrong with an edition as somebody fills it in. */
public enum EditionProblem {
    PLACES,
    SHARE,
    CANCEL_UNTIL,
    NO_SESSIONS,
    TOO_MANY_SESSIONS,
    /** Two sessions are at the same time. */
    OVERLAP
}
