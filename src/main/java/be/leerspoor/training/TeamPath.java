package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a team stand on one path, each on the version they walk: which steps are done and by what kind of proof, and what is planned; never what is
 * in it.
 *
 * @param path the newest version that somebody of them walks
 * @param members by name; never in an order of how far they are
 * @param editions of the courses it asks, those one can enrol in or be proposed for, the earliest first
 */
public record TeamPath(TrainingPath path, List<Member> members, List<OpenEdition> editions) {

    /** Where somebody stands in a step, and by what kind of proof it is done. */
    public record Stands(StepState state, Set<Proof> proof) {

        public Stands {
            proof = Set.copyOf(proof);
        }
    }

    /**
     * Somebody of the team on this path.
     *
     * @param name first and last name
     * @param byMe whether whoever reads this asked it of them by name
     * @param path the version they walk
     * @param away not at work for a while
     * @param dueOn by when it is asked of them; empty when they take the time they need
     * @param steps where they stand in each step, in the order of the steps of their version
     * @param planned the courses on this path for which they have a place, or wait for one
     */
    public record Member(
            PersonId person,
            String name,
            boolean byMe,
            TrainingPath path,
            boolean away,
            @Nullable LocalDate dueOn,
            List<Stands> steps,
            List<PlannedCourse> planned) {

        public Member {
            steps = List.copyOf(steps);
            planned = List.copyOf(planned);
        }

        /** Where they stand in a step; empty when it is none of their version. */
        public Optional<Stands> stands(Step step) {
            for (int i = 0; i < steps.size(); i++) {
                if (path.steps().get(i).code().equals(step.code())) {
                    return Optional.of(steps.get(i));
                }
            }
            return Optional.empty();
        }

        /** Whether every step counts as done. */
        public boolean isDone() {
            return steps.stream().allMatch(step -> step.state().counts());
        }
    }

    public TeamPath {
        members = List.copyOf(members);
        editions = List.copyOf(editions);
    }

    /** Of how many it is asked by this day, those away for a while left out. */
    public long asked(LocalDate by) {
        return due(by).count();
    }

    /** How many of those finished it. */
    public long finished(LocalDate by) {
        return due(by).filter(Member::isDone).count();
    }

    /** How many are on it, those away for a while left out. */
    public long atWork() {
        return present().count();
    }

    /** How many of those finished it. */
    public long finished() {
        return present().filter(Member::isDone).count();
    }

    /** The steps of the newest version, and after them those that are only in an older one that somebody walks. */
    public List<Step> steps() {
        Map<String, Step> all = new LinkedHashMap<>();
        path.steps().forEach(step -> all.put(step.code(), step));
        members.stream()
                .flatMap(member -> member.path().steps().stream())
                .forEach(step -> all.putIfAbsent(step.code(), step));
        return List.copyOf(all.values());
    }

    /** Whether they do not all walk the same version. */
    public boolean isMixed() {
        return members.stream().map(member -> member.path().id()).distinct().count() > 1;
    }

    /** Whether this step is open for somebody. */
    public boolean isOpen(Step step) {
        return members.stream()
                .flatMap(member -> member.stands(step).stream())
                .anyMatch(stands -> !stands.state().counts());
    }

    /** The editions of the courses that this step asks. */
    public List<OpenEdition> editions(Step step) {
        return editions.stream()
                .filter(edition -> step.requirements().stream()
                        .anyMatch(asked -> edition.course().equals(asked.course())))
                .toList();
    }

    private Stream<Member> due(LocalDate by) {
        return present().filter(member -> {
            LocalDate due = member.dueOn();
            return due != null && !due.isAfter(by);
        });
    }

    private Stream<Member> present() {
        return members.stream().filter(member -> !member.away());
    }
}
