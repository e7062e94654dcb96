package be.leerspoor.training;

/** What can become of somebody's path and of its steps. */
public enum Change {
    /** They came to be on it. */
    GIVEN,
    /** They walk a newer version of it. */
    MOVED,
    /** They left it. */
    ENDED,
    /** A step is done. */
    STEP_DONE,
    /** A step is open again, because what it rested on did not happen after all. */
    STEP_REOPENED,
    /** A step that would lapse, or had lapsed, counts anew. */
    STEP_RENEWED,
    /** All steps are done. */
    PATH_DONE,
    /** Not all steps are done any more. */
    PATH_REOPENED,
    /** A step need not be done. */
    EXEMPTED,
    /** A step must be done after all. */
    EXEMPTION_ENDED
}
