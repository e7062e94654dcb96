package be.leerspoor.casereview;

/** What an author asks of readers, and the form in which they respond. */
public enum Ask {
    APPRECIATE,
    ASK,
    CONNECT,
    THINK_ALONG
}
