package be.leerspoor.search;

/** In which order hits are shown. */
public enum Order {
    /** Best match first; without search words, newest first. */
    RELEVANCE,
    /** Most recently published first. */
    NEWEST
}
