package be.leerspoor.stories;

import java.util.UUID;

/** What became of a search to save or to rename. */
public sealed interface SaveSearchResult {

    /** It is kept under that name. */
    record Kept(UUID search) implements SaveSearchResult {}

    /** It needs a name of 1 to 80 characters. */
    record NameNeeded(int longest) implements SaveSearchResult {}

    /** Another search of the same person has that name. */
    record NameTaken() implements SaveSearchResult {}

    /** A register number stands in it, so it is not kept. */
    record Refused() implements SaveSearchResult {}

    /** It looks for nothing in particular. */
    record NothingAsked() implements SaveSearchResult {}

    /** That many is as many as one may have. */
    record TooMany(int most) implements SaveSearchResult {}

    /** There is no such search (any more). */
    record NotThere() implements SaveSearchResult {}
}
