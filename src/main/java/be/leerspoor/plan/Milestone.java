package be.leerspoor.plan;

import be.leerspoor.people.RegionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A moment by which something of an objective is there.
 *
 * @param on the day by which it is to be there
 * @param reachedOn the day on which it was; empty as long as it is not
 */
public record Milestone(
        ItemId objective,
        Optional<RegionId> region,
        String title,
        String words,
        LocalDate on,
        Optional<LocalDate> reachedOn)
        implements PlanContent {

    public Milestone {
        title = PlanContent.named(title);
        words = words.strip();
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MILESTONE;
    }

    @Override
    public Milestone with(String title, String words, String beside) {
        return new Milestone(objective, region, title, words, on, reachedOn);
    }

    /** The same on another day. */
    public Milestone movedTo(LocalDate day) {
        return new Milestone(objective, region, title, words, day, reachedOn);
    }

    /** The same, reached on this day. */
    public Milestone reached(LocalDate day) {
        return new Milestone(objective, region, title, words, on, Optional.of(day));
    }

    /** Whether it should have been reached before this day, and is not. */
    public boolean isOverdue(LocalDate today) {
        return reachedOn.isEmpty() && on.isBefore(today);
    }
}
