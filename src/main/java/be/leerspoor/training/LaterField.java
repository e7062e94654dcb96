package be.leerspoor.training;

/** What one may write down six weeks after a course. */
public enum LaterField {
    /** What one applies. */
    APPLY,
    /** What helped. */
    HELPED,
    /** What hindered. */
    HINDERED
}
