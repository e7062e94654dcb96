package be.leerspoor.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A story as the signed-in person may see it. It never says who wrote it.
 *
 * @param version what a decision on this story builds on
 * @param mine whether the signed-in person wrote it
 * @param awaitsMe whether the signed-in person may decide on it as second reader
 * @param unowned whether nobody looks after it yet: imported, and not published
 * @param withdrawable whether the signed-in person, as practice leader, may take it off the shelf
 * @param uses the most recent uses, newest first
 * @param useCount how often it was used
 * @param readings what second readers decided, newest first; all for its author, the own ones for a reader
 */
public record StoryPage(
        StoryId id,
        StoryState state,
        int version,
        StoryText text,
        List<Tag> tags,
        Optional<Instant> publishedAt,
        boolean mine,
        boolean awaitsMe,
        boolean unowned,
        boolean withdrawable,
        List<Use> uses,
        int useCount,
        List<Reading> readings) {

    /** One use, without a name: a line on what it brought (possibly empty), the day, and whether it is one's own. */
    public record Use(String brought, LocalDate usedOn, boolean mine) {}

    /** A decision by a practice leader, with their name and remark, and whether it is news to the author who asks. */
    public record Reading(String reader, ReadingOutcome outcome, String remark, Instant at, boolean news) {}

    public StoryPage {
        tags = List.copyOf(tags);
        uses = List.copyOf(uses);
        readings = List.copyOf(readings);
    }
}
