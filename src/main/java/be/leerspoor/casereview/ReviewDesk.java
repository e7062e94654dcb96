package be.leerspoor.casereview;

import java.time.Instant;
import java.util.List;

/**
 * What of the reviews waits for a person.
 *
 * @param mine own reviews with responses not yet seen, then own drafts
 * @param shared what colleagues shared and the person has not opened yet, the latest first
 * @param wrote whether they ever began one
 */
public record ReviewDesk(List<ReviewSummary> mine, List<Shared> shared, boolean wrote) {

    /** A review of a colleague, and whether it was shared with the person by name or else with a team. */
    public record Shared(ReviewId id, String title, String authorName, boolean byName, Instant at) {}

    public ReviewDesk {
        mine = List.copyOf(mine);
        shared = List.copyOf(shared);
    }
}
