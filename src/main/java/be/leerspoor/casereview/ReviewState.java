package be.leerspoor.casereview;

/**
 * How far a review has been opened. Only a shared review is read by others; only a draft or a withdrawn one is written
 * in. A discarded one waits to be brought back or deleted.
 */
public enum ReviewState {
    DRAFT,
    SHARED,
    WITHDRAWN,
    DISCARDED
}
