package be.leerspoor.casereview;

/** How far a review has been opened. Only a shared review is read by others; only one that is not shared is written in. */
public enum ReviewState {
    DRAFT,
    SHARED,
    WITHDRAWN
}
