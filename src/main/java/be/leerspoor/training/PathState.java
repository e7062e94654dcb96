package be.leerspoor.training;

/** Whether a version of a path is being drawn up, can be walked, or is offered no longer. */
public enum PathState {
    DRAFT,
    OFFERED,
    RETIRED
}
