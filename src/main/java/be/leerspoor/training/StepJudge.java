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
        Optional<Round> done = step.validMonths() == null
                ? asLongAsEvidenceCounts(step, about, inTime)
                : lastRenewed(step, step.validMonths(), about, inTime);
        return done.map(round -> done(step, about, inTime, round)).orElseGet(() -> open(step, about, inTime));
    }

    private static StepStanding done(Step step, String about, List<Evidence> inTime, Round round) {
        int needed = needed(step, about, inTime).stream()
                .mapToInt(Requirement::times)
                .sum();
        LocalDate until = round.until();
        return new StepStanding(
                needed,
                needed,
                round.on(),
                until,
                until == null ? null : renewFrom(step, round.on(), until),
                false,
                round.made());
    }

    /** A step that does not lapse of itself: done from the first day it is fulfilled, for as long as any evidence keeps it so. */
    private static Optional<Round> asLongAsEvidenceCounts(Step step, String about, List<Evidence> inTime) {
        return round(step, about, inTime)
                .map(first -> ends(inTime)
                        .flatMap(end -> round(step, about, countingOn(inTime, end))
                                .map(round ->
                                        new Round(first.on(), end.equals(LocalDate.MAX) ? null : end, round.made()))
                                .stream())
                        .findFirst()
                        .orElse(first));
    }

    /** The days on which evidence ends to count, the last first; before them all: never. */
    private static Stream<LocalDate> ends(List<Evidence> inTime) {
        return Stream.concat(
                Stream.of(LocalDate.MAX),
                inTime.stream()
                        .flatMap(each -> Stream.ofNullable(each.validUntil()))
                        .distinct()
                        .sorted(Comparator.reverseOrder()));
    }

    private static List<Evidence> countingOn(List<Evidence> inTime, LocalDate end) {
        return inTime.stream()
                .filter(each -> {
                    LocalDate until = each.validUntil();
                    return until == null || !until.isBefore(end);
                })
                .toList();
    }

    /** A step that lapses: done anew each time it is fulfilled from the day on which renewing begins. */
    private static Optional<Round> lastRenewed(Step step, int months, String about, List<Evidence> inTime) {
        Optional<Round> last = round(step, about, inTime).map(first -> lapsing(first, months));
        Optional<Round> next = last;
        while (next.isPresent()) {
            Round before = next.get();
            // What completed this round does not complete the next one.
            LocalDate from = latest(
                    renewFrom(step, before.on(), end(before)), before.on().plusDays(1));
            last = next;
            next = round(step, about, since(inTime, from))
                    .map(again -> lapsing(again, months))
                    .map(again -> renewed(before, again, months));
        }
        return last;
    }

    private static Round lapsing(Round round, int months) {
        LocalDate end = round.on().plusMonths(months);
        LocalDate until = round.until();
        return new Round(round.on(), until != null && until.isBefore(end) ? until : end, round.made());
    }

    /** Renewing in time takes nothing away of what was still to come. */
    private static Round renewed(Round before, Round again, int months) {
        if (!again.on().isBefore(end(before))) {
            return again;
        }
        LocalDate extended = end(before).plusMonths(months);
        LocalDate byEvidence = again.made().stream()
                .flatMap(each -> Stream.ofNullable(each.validUntil()))
                .min(Comparator.naturalOrder())
                .orElse(extended);
        return new Round(
                again.on(), latest(end(before), byEvidence.isBefore(extended) ? byEvidence : extended), again.made());
    }

    private static LocalDate end(Round round) {
        LocalDate until = round.until();
        return until == null ? LocalDate.MAX : until;
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
        LocalDate until = fulfilled.stream()
                .flatMap(each -> Stream.ofNullable(each.until()))
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

    private static LocalDate renewFrom(Step step, LocalDate on, LocalDate until) {
        Integer months = step.renewMonths();
        return latest(until.minusMonths(months == null ? USUAL_WINDOW : months), on);
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
