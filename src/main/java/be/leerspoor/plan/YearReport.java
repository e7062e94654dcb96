package be.leerspoor.plan;

import be.leerspoor.stories.StorySummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A report of a period of the plan.
 *
 * @param madeAt when its figures were taken; empty as long as it is being made
 * @param figures empty as long as it is being made
 * @param finalAt since when nobody writes in it any more and everyone reads it
 * @param stories those that are on the shelf at this moment, in the order in which they were chosen
 * @param mine whether the signed-in person may still write in it
 */
public record YearReport(
        UUID id,
        String title,
        LocalDate from,
        LocalDate until,
        String byName,
        Optional<Instant> madeAt,
        Optional<FrozenReport> figures,
        Optional<Instant> finalAt,
        Map<ReportPart, Written> parts,
        List<StorySummary> stories,
        boolean mine) {

    /** What was written, and how often. */
    public record Written(String words, int version) {}

    public YearReport {
        parts = Map.copyOf(parts);
        stories = List.copyOf(stories);
    }

    /** What was written about this; empty where nothing was. */
    public Written part(ReportPart part) {
        return parts.getOrDefault(part, new Written("", 0));
    }
}
