package be.leerspoor.plan;

import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is news in the plan: what lies just behind, what lies just ahead, and what changed.
 *
 * @param behind milestones of which the day is over and that are not reached, then those that were reached lately
 * @param ahead the next milestones
 * @param toDecide decisions that are to be taken, the first one first
 * @param changed what changed last, the latest first
 * @param sinceMeeting whether that is what changed since the last meeting of the steering group; otherwise it is what changed in
 *     the last weeks
 */
public record PlanNews(
        List<PlanItem<Milestone>> behind,
        List<PlanItem<Milestone>> ahead,
        List<PlanItem<Decision>> toDecide,
        List<PlanItem<?>> changed,
        boolean sinceMeeting) {

    private static final int MOST = 5;
    private static final int LATELY_MONTHS = 3;
    private static final int LATELY_WEEKS = 6;

    public PlanNews {
        behind = List.copyOf(behind);
        ahead = List.copyOf(ahead);
        toDecide = List.copyOf(toDecide);
        changed = List.copyOf(changed);
    }

    static PlanNews of(PlanAsKnown plan, Optional<Instant> lastMeeting) {
        LocalDate today = plan.today();
        List<PlanItem<Milestone>> milestones = plan.milestones();
        List<PlanItem<Milestone>> behind = new ArrayList<>(milestones.stream()
                .filter(item -> item.content().isOverdue(today))
                .toList());
        milestones.stream()
                .filter(item -> item.content()
                        .reachedOn()
                        .filter(today.minusMonths(LATELY_MONTHS)::isBefore)
                        .isPresent())
                .sorted(Comparator.comparing(item ->
                        -item.content().reachedOn().map(LocalDate::toEpochDay).orElse(0L)))
                .forEach(behind::add);
        Instant since = lastMeeting.orElseGet(
                () -> today.minusWeeks(LATELY_WEEKS).atStartOfDay(Formats.ZONE).toInstant());
        return new PlanNews(
                first(behind),
                first(milestones.stream()
                        .filter(item -> item.content().reachedOn().isEmpty()
                                && !item.content().isOverdue(today))
                        .toList()),
                first(plan.all(Decision.class).stream()
                        .filter(item -> !item.content().taken())
                        .sorted(Comparator.comparing(item -> item.content().on()))
                        .toList()),
                first(plan.items().stream()
                        .filter(item -> item.knownAt().isAfter(since))
                        .sorted(Comparator.comparing((PlanItem<?> item) -> item.knownAt())
                                .reversed())
                        .toList()),
                lastMeeting.isPresent());
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(MOST).toList();
    }
}
