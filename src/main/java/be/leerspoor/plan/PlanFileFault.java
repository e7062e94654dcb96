package be.leerspoor.plan;

/** Why a line of a file with a plan cannot be taken over. */
public enum PlanFileFault {
    /** Not as many cells as there are columns, or one that is far too long. */
    COLUMNS,
    REGISTER_NUMBER,
    FORMULA,
    ELEMENT,
    YEAR,
    NO_OBJECTIVE,
    TOO_LONG,
    /** There is somebody or a day for an action that has no name. */
    NO_ACTION,
    TWICE,
    OWNER,
    /** More than one person is called so. */
    OWNER_TWICE,
    DAY,
    ENDS_BEFORE,
    OUTSIDE,
    STATE
}
