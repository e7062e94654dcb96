package be.leerspoor.training;

/** What became of something that one colleague asked another to confirm. */
public enum AskedState {
    /** Waits for the other. */
    ASKED,
    /** The other says that it is so. */
    CONFIRMED,
    /** The other says that it is not so. */
    DECLINED,
    /** It was asked no longer, or turned out not to be so. */
    TAKEN_BACK
}
