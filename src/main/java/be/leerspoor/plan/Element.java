package be.leerspoor.plan;

/** The four elements of an implementation, as the process evaluation of the university names them. */
public enum Element {
    LEARNING,
    LEADERSHIP,
    ALIGNMENT,
    MEASUREMENT
}
