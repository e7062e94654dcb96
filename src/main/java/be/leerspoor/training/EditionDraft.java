package be.leerspoor.training;

import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a course as somebody plans it. The constructor refuses with {@link IllegalArgumentException} whatever
 * {@link #problems} would name, and puts the sessions in the order of time.
 *
 * @param region the region it is for; without one it is for all
 * @param cancelUntil the last day on which one cancels without a reason
 * @param requiredShare of all minutes, the percentage one must have been there for
 */
public record EditionDraft(
        String course,
        @Nullable RegionId region,
        int places,
        WhoEnrols whoEnrols,
        LocalDate cancelUntil,
        int requiredShare,
        List<SessionDraft> sessions) {

    /** The most people that fit in an edition. */
    public static final int MOST_PLACES = 500;

    /** The most sessions an edition has. */
    public static final int MOST_SESSIONS = 40;

    public EditionDraft {
        sessions = inOrder(sessions);
        Set<EditionProblem> problems = problems(places, requiredShare, cancelUntil, sessions);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("refused: " + problems);
        }
    }

    /** What is wrong with these details; empty when they make an edition. */
    public static Set<EditionProblem> problems(
            int places, int requiredShare, @Nullable LocalDate cancelUntil, List<SessionDraft> sessions) {
        Set<EditionProblem> problems = EnumSet.noneOf(EditionProblem.class);
        if (places < 1 || places > MOST_PLACES) {
            problems.add(EditionProblem.PLACES);
        }
        if (!CourseDraft.isShare(requiredShare)) {
            problems.add(EditionProblem.SHARE);
        }
        List<SessionDraft> ordered = inOrder(sessions);
        if (cancelUntil == null
                || (!ordered.isEmpty() && cancelUntil.isAfter(ordered.getFirst().day()))) {
            problems.add(EditionProblem.CANCEL_UNTIL);
        }
        if (sessions.isEmpty()) {
            problems.add(EditionProblem.NO_SESSIONS);
        }
        if (sessions.size() > MOST_SESSIONS) {
            problems.add(EditionProblem.TOO_MANY_SESSIONS);
        }
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).overlaps(ordered.get(i - 1))) {
                problems.add(EditionProblem.OVERLAP);
            }
        }
        return problems;
    }

    private static List<SessionDraft> inOrder(List<SessionDraft> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparing(SessionDraft::day).thenComparing(SessionDraft::from))
                .toList();
    }

    Set<PersonId> trainers() {
        return sessions.stream()
                .flatMap(session -> session.trainers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean holds(NeverStored neverStored) {
        return sessions.stream().anyMatch(session -> session.holds(neverStored));
    }
}
