package be.leerspoor.intervision;

/** Whether somebody was at a meeting: three different facts. */
public enum Attended {
    PRESENT,
    /** Said beforehand that they would not come. */
    EXCUSED,
    ABSENT
}
