package be.leerspoor.stories;

/** Where a story is between the first word and the shelf. */
public enum StoryState {
    /** Being written, or sent back by a second reader. */
    DRAFT,
    /** Waits for a second reader. */
    SUBMITTED,
    /** Open to every member of staff. */
    PUBLISHED,
    /** Put away or taken back; its author may take it up again. */
    WITHDRAWN
}
