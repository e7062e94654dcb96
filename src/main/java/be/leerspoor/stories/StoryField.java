package be.leerspoor.stories;

import java.util.Locale;

/** The three texts of a story, in the order of the screen. */
public enum StoryField {
    TITLE(200),
    SUMMARY(600),
    BODY(50_000);

    private final int limit;

    StoryField(int limit) {
        this.limit = limit;
    }

    /** The most characters this text may have. */
    public int limit() {
        return limit;
    }

    /** The name under which the privacy gate looks at this text. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
