package be.leerspoor.search;

/** Something that the words typed so far may become. */
public sealed interface Suggestion {

    /** What to show and, when chosen, to search for. */
    String text();

    /** A document whose title fits; it can be opened at once. */
    record Title(String id, String text) implements Suggestion {}

    /** A tag that fits; it can be chosen as a filter. */
    record Tag(Facet facet, String key, String text) implements Suggestion {}

    /** The last word completed. */
    record Word(String text) implements Suggestion {}
}
