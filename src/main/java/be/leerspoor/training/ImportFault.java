package be.leerspoor.training;

/** Why a line of a file with attendance or earlier trainings cannot be taken over. */
public enum ImportFault {
    /** Not as many cells as there are columns, or one that is far too long. */
    COLUMNS,
    NEVER_STORED,
    FORMULA,
    PERSON_UNKNOWN,
    NOT_PLACED,
    /** It is about who reads in the file. */
    YOURSELF,
    DATE,
    NO_SESSION,
    SEVERAL_SESSIONS,
    NOT_NOW,
    FACT,
    MINUTES,
    COURSE_UNKNOWN,
    HOURS,
    FUTURE,
    TWICE,
    KNOWN_ALREADY,
    ATTENDED_ALREADY
}
