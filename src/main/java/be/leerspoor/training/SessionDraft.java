package be.leerspoor.training;

import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Whereabouts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A course session as somebody plans it, by the clock on the wall. The constructor refuses with {@link
 * IllegalArgumentException} whatever {@link #problems} would name.
 *
 * @param id which session of the edition it is; none when it is a new one
 * @param place where people come together; may be empty where there is a link
 * @param link where they come together on a screen; may be empty where there is a place
 */
public record SessionDraft(
        @Nullable SessionId id,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        String place,
        String link,
        Set<PersonId> trainers) {

    /** The shortest session, in minutes. */
    public static final int FEWEST_MINUTES = 15;

    /** The longest session, in minutes. */
    public static final int MOST_MINUTES = 720;

    /** The same as a time. */
    static final Duration LONGEST = Duration.ofMinutes(MOST_MINUTES);

    public SessionDraft {
        place = place.strip();
        link = link.strip();
        trainers = Set.copyOf(trainers);
        Set<SessionProblem> problems = problems(day, from, until, place, link, trainers);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("refused: " + problems);
        }
    }

    /** What is wrong with these details; empty when they make a session. */
    public static Set<SessionProblem> problems(
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            String place,
            String link,
            Set<PersonId> trainers) {
        Set<SessionProblem> problems = EnumSet.noneOf(SessionProblem.class);
        if (day == null) {
            problems.add(SessionProblem.DAY);
        }
        if (from == null) {
            problems.add(SessionProblem.FROM);
        }
        if (until == null || (from != null && !until.isAfter(from))) {
            problems.add(SessionProblem.UNTIL);
        } else if (from != null && !isLong(Duration.between(from, until).toMinutes())) {
            problems.add(SessionProblem.MINUTES);
        }
        if (!Whereabouts.isPlace(place) || (place.isBlank() && link.isBlank())) {
            problems.add(SessionProblem.PLACE);
        }
        if (!Whereabouts.isLink(link)) {
            problems.add(SessionProblem.LINK);
        }
        if (trainers.isEmpty()) {
            problems.add(SessionProblem.TRAINERS);
        }
        return problems;
    }

    private static boolean isLong(long minutes) {
        return minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES;
    }

    Instant startsAt() {
        return day.atTime(from).atZone(Formats.ZONE).toInstant();
    }

    /** How long it takes. */
    public int minutes() {
        return (int) Duration.between(from, until).toMinutes();
    }

    /** Whether somebody cannot be in both from beginning to end. */
    boolean overlaps(SessionDraft other) {
        return day.equals(other.day) && from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean holds(NeverStored neverStored) {
        return neverStored.isIn(place, link);
    }
}
