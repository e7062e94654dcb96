package be.leerspoor.notice;

/** How somebody hears of one kind of notice. All but the last let it stand in the application. */
public enum Wish {
    /** A mail of its own. */
    AT_ONCE,
    /** Together in one mail of the morning. */
    DAILY,
    /** Together in one mail of Monday morning. */
    WEEKLY,
    /** In the application only. */
    OFF,
    /** Nowhere. */
    NEVER
}
