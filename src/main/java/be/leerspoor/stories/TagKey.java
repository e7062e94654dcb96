package be.leerspoor.stories;

import be.leerspoor.search.Facet;
import java.util.Locale;

/** A tag by its dimension and code. The code is 1 to 60 characters; anything else is refused. */
public record TagKey(Facet facet, String code) {

    /** The most characters a code may have. */
    public static final int LONGEST = 60;

    public TagKey {
        if (code.isBlank() || code.length() > LONGEST) {
            throw new IllegalArgumentException("a tag code has 1 to " + LONGEST + " characters");
        }
    }

    /** The name of a dimension in addresses and files: {@code tool}, {@code theme}, {@code region} and so on. */
    public static String nameOf(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
