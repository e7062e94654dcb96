package be.leerspoor.notice;

/** How somebody gets mail about one kind of notice. What is told stands in the application in any case. */
public enum Wish {
    AT_ONCE,
    DAILY,
    WEEKLY,
    OFF
}
