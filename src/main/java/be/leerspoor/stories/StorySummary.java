package be.leerspoor.stories;

import java.time.Instant;
import java.util.Optional;

/**
 * A story in a list.
 *
 * @param uses how often colleagues used it
 * @param remark what the second reader asked, when the story was sent back; for its author and that reader only
 */
public record StorySummary(
        StoryId id,
        String title,
        String summary,
        StoryState state,
        Instant changedAt,
        Optional<Instant> publishedAt,
        int uses,
        Optional<String> remark) {}
