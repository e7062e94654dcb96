package be.leerspoor.intervision;

/** What somebody does in a meeting besides taking part. */
public enum Part {
    FACILITATOR,
    PRESENTER,
    TIMEKEEPER,
    NOTE_TAKER,
    /** Looks on and takes no turn. */
    OBSERVER
}
