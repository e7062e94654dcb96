package be.leerspoor.plan;

import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/**
 * What would come of taking over a file with a plan.
 *
 * @param fresh the lines that would be taken over
 * @param bad the lines that cannot
 * @param known how many lines stand in the plan already
 * @param marks what the new lines hold that may identify somebody
 */
public record PlanFileContent(
        List<PlanFileLine> fresh, List<BadPlanLine> bad, int known, List<ShareDecision.Unconfirmed> marks) {

    public PlanFileContent {
        fresh = List.copyOf(fresh);
        bad = List.copyOf(bad);
        marks = marks.stream().distinct().toList();
    }

    /** A line that cannot be taken over, why, and the words in it that are the matter (may be empty). */
    public record BadPlanLine(long number, PlanFileFault fault, String words) {}

    /** How many objectives would be added. */
    public long objectives() {
        return fresh.stream()
                .filter(line -> line.stands().isEmpty())
                .map(PlanTitles::objective)
                .distinct()
                .count();
    }

    /** How many actions would be added. */
    public long actions() {
        return fresh.stream().filter(line -> line.action().isPresent()).count();
    }
}
