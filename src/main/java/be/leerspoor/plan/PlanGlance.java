package be.leerspoor.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The plan at a glance, as far as the reader may see it.
 *
 * @param year the year it is; empty before the plan and after it
 * @param running how many actions the load of this quarter counts
 * @param overdue how many milestones are not reached and of a day that is over
 */
public record PlanGlance(Optional<PlanYear> year, int running, int overdue) {

    /** What an action weighs with. */
    record Weight(ActionState state, LocalDate from, LocalDate until) {

        private boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !until.isBefore(first);
        }
    }

    static PlanGlance of(PlanCalendar calendar, LocalDate today, List<Weight> actions, int overdue) {
        long running = calendar.quarterOf(today).stream()
                .flatMap(quarter -> actions.stream()
                        .filter(action -> PlanLoad.weighs(action.state())
                                && action.touches(calendar.firstDay(quarter), calendar.lastDay(quarter))))
                .count();
        return new PlanGlance(calendar.yearOf(today), Math.toIntExact(running), overdue);
    }
}
