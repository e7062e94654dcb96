package be.leerspoor.survey;

import java.util.UUID;

/** Words that a person gave to what was written, to count what comes back. They belong to one item. */
public record Theme(UUID id, String item, String words) {

    /** Characters that fit in a theme. */
    public static final int LONGEST = 160;
}
