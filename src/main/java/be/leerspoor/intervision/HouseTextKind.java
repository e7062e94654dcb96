package be.leerspoor.intervision;

/** A text that belongs to the organisation. */
public enum HouseTextKind {
    /** What a new group begins with promising. */
    PROMISE,
    /** Where support is to be found. */
    SUPPORT
}
