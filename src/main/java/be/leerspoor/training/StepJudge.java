package be.leerspoor.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out from evidence where somebody stands in a step. Looks at nothing else, not at the day it is and not at the order in
 * which evidence came in: the same facts always give the same answer.
 */
final class StepJudge {

    /** Evidence that fulfils a requirement, complete from the day of the last of it on. */
    record Fulfilment(LocalDate on, @Nullable LocalDate until, List<Evidence> made) {}

    private record Round(LocalDate on, @Nullable LocalDate until, List<Evidence> made) {}

    private StepJudge() {}

    /** Where one stands in a step of this path with this evidence. */
    static StepStanding judge(String path, Step step, Collection<Evidence> evidence) {
        String about = path + "/" + step.code();
        List<Evidence> inTime = evidence.stream().sorted(Evidence.IN_TIME).toList();
        Round last = null;
        LocalDate from = LocalDate.MIN;
        while (true) {
            Optional<Round> next = round(step, about, since(inTime, from));
            if (next.isEmpty()) {
                break;
            }
            last = last == null ? next.get() : renewed(step, last, next.get());
            if (last.until() == null) {
                break;
            }
            // What completed this round does not complete the next one.
            LocalDate dayAfter = next.get().on().plusDays(1);
            from = step.validMonths() == null ? dayAfter : latest(renewFrom(step, last), dayAfter);
        }
        if (last == null) {
            return open(step, about, inTime);
        }
        int needed = needed(step, about, inTime).stream()
                .mapToInt(Requirement::times)
                .sum();
        return new StepStanding(
                needed,
                needed,
                last.on(),
                last.until(),
                last.until() == null ? null : renewFrom(step, last),
                false,
                last.made());
    }

    private static List<Evidence> since(List<Evidence> inTime, LocalDate from) {
        return inTime.stream().filter(each -> !each.on().isBefore(from)).toList();
    }

    /** The first day on which enough requirements are fulfilled. */
    private static Optional<Round> round(Step step, String about, List<Evidence> inTime) {
        List<Fulfilment> fulfilled = step.requirements().stream()
                .flatMap(requirement -> fulfilment(requirement, about, inTime).stream())
                .sorted(Comparator.comparing(Fulfilment::on))
                .limit(step.needed())
                .toList();
        if (fulfilled.size() < step.needed()) {
            return Optional.empty();
        }
        LocalDate on = fulfilled.getLast().on();
        LocalDate until = Stream.concat(
                        fulfilled.stream().flatMap(each -> Stream.ofNullable(each.until())),
                        Stream.ofNullable(step.validMonths()).map(on::plusMonths))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return Optional.of(new Round(
                on,
                until,
                fulfilled.stream()
                        .flatMap(each -> each.made().stream())
                        .distinct()
                        .sorted(Evidence.IN_TIME)
                        .toList()));
    }

    /** Renewing in time takes nothing away of what was still to come. */
    private static Round renewed(Step step, Round before, Round next) {
        LocalDate until = next.until();
        LocalDate ended = before.until();
        if (until != null && ended != null && until.isBefore(ended)) {
            return before;
        }
        Integer months = step.validMonths();
        if (until != null && ended != null && months != null && next.on().isBefore(ended)) {
            LocalDate extended = ended.plusMonths(months);
            LocalDate byEvidence = next.made().stream()
                    .flatMap(each -> Stream.ofNullable(each.validUntil()))
                    .min(Comparator.naturalOrder())
                    .orElse(extended);
            until = byEvidence.isBefore(extended) ? byEvidence : extended;
        }
        return new Round(next.on(), until, next.made());
    }

    private static LocalDate renewFrom(Step step, Round round) {
        LocalDate until = round.until();
        if (until == null) {
            return LocalDate.MAX;
        }
        Integer months = step.renewMonths();
        LocalDate window = until.minusMonths(months == null ? USUAL_WINDOW : months);
        return latest(window, round.on());
    }

    /** Months before the end of what lapses by itself, such as a certificate, from which on it can be renewed. */
    static final int USUAL_WINDOW = 3;

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The first day on which so many lie within so many months, and the evidence of that stretch. */
    static Optional<Fulfilment> fulfilment(Requirement requirement, String about, List<Evidence> inTime) {
        List<Evidence> counting = counting(requirement, about, inTime);
        for (int last = requirement.times() - 1; last < counting.size(); last++) {
            List<Evidence> stretch = stretch(requirement, counting, last);
            if (isEnough(requirement, stretch)) {
                LocalDate until = stretch.stream()
                        .flatMap(each -> Stream.ofNullable(each.validUntil()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
                return Optional.of(new Fulfilment(counting.get(last).on(), until, stretch));
            }
        }
        return Optional.empty();
    }

    private static List<Evidence> counting(Requirement requirement, String about, List<Evidence> inTime) {
        return inTime.stream()
                .filter(each -> requirement.kind().counts(each, requirement, about))
                .toList();
    }

    private static List<Evidence> stretch(Requirement requirement, List<Evidence> counting, int last) {
        Integer months = requirement.withinMonths();
        LocalDate earliest =
                months == null ? LocalDate.MIN : counting.get(last).on().minusMonths(months);
        return counting.subList(0, last + 1).stream()
                .filter(each -> !each.on().isBefore(earliest))
                .toList();
    }

    private static boolean isEnough(Requirement requirement, List<Evidence> stretch) {
        return stretch.size() >= requirement.times()
                && stretch.stream().filter(Evidence::presenter).count() >= requirement.presenting();
    }

    /** How much of a requirement there is: of the stretch in which most lies. */
    static int had(Requirement requirement, String about, List<Evidence> inTime) {
        List<Evidence> counting = counting(requirement, about, inTime);
        int most = 0;
        for (int last = 0; last < counting.size(); last++) {
            List<Evidence> stretch = stretch(requirement, counting, last);
            int presented = (int) stretch.stream().filter(Evidence::presenter).count();
            int attended = stretch.size() - presented;
            // A place that is kept for presenting is not filled by attending.
            int had = Math.min(presented, requirement.times())
                    + Math.min(attended, requirement.times() - Math.max(requirement.presenting(), 0));
            most = Math.max(most, Math.min(had, requirement.times()));
        }
        return most;
    }

    private static StepStanding open(Step step, String about, List<Evidence> inTime) {
        List<Requirement> nearest = needed(step, about, inTime);
        int had = nearest.stream()
                .mapToInt(requirement -> had(requirement, about, inTime))
                .sum();
        int needed = nearest.stream().mapToInt(Requirement::times).sum();
        List<Evidence> made = new ArrayList<>();
        nearest.forEach(requirement -> made.addAll(counting(requirement, about, inTime)));
        return new StepStanding(
                had,
                needed,
                null,
                null,
                null,
                false,
                made.stream().distinct().sorted(Evidence.IN_TIME).toList());
    }

    /** The requirements one is nearest to, as many as are needed. */
    private static List<Requirement> needed(Step step, String about, List<Evidence> inTime) {
        return step.requirements().stream()
                .sorted(Comparator.<Requirement>comparingInt(
                                requirement -> requirement.times() - had(requirement, about, inTime))
                        .thenComparingInt(Requirement::place))
                .limit(step.needed())
                .toList();
    }
}
