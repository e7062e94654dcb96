package be.leerspoor.training;

/** What can be wrong with a course session as somebody fills it in. */
public enum SessionProblem {
    DAY,
    FROM,
    /** There is no end, or it lies before the beginning. */
    UNTIL,
    /** It is too short or too long. */
    MINUTES,
    PLACE,
    LINK,
    TRAINERS
}
