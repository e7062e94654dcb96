package be.leerspoor.stories;

/** What a practice leader decided on a story. */
public enum ReadingOutcome {
    RETURNED,
    PUBLISHED,
    WITHDRAWN
}
