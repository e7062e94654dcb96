package be.leerspoor.training;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a team stand on one path: which steps are done and what is planned, never what is in it.
 *
 * @param members by name; never in an order of how far they are
 */
public record TeamPath(TrainingPath path, List<Member> members) {

    /**
     * Somebody of the team on this path.
     *
     * @param name first and last name
     * @param away not at work for a while
     * @param dueOn by when it is asked of them; empty when they take the time they need
     * @param states where they stand in each step, in the order of the steps of this path
     * @param placed the first day of a course on this path for which they have a place
     * @param waits whether they wait for a place in one
     */
    public record Member(
            String name,
            boolean away,
            @Nullable LocalDate dueOn,
            List<StepState> states,
            @Nullable LocalDate placed,
            boolean waits) {

        public Member {
            states = List.copyOf(states);
        }

        /** Whether every step counts as done. */
        public boolean isDone() {
            return states.stream().allMatch(StepState::counts);
        }
    }

    public TeamPath {
        members = List.copyOf(members);
    }

    /** Of how many it is asked by this day, those away for a while left out. */
    public long asked(LocalDate by) {
        return due(by).count();
    }

    /** How many of those finished it. */
    public long finished(LocalDate by) {
        return due(by).filter(Member::isDone).count();
    }

    private Stream<Member> due(LocalDate by) {
        return members.stream().filter(member -> {
            LocalDate due = member.dueOn();
            return !member.away() && due != null && !due.isAfter(by);
        });
    }
}
