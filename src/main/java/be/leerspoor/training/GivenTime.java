package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** When a session would be, and who would give it. */
public record GivenTime(Instant startsAt, Duration length, Set<PersonId> trainers) {

    public GivenTime {
        trainers = Set.copyOf(trainers);
    }

    /** That of a session that is planned. */
    public static GivenTime of(CourseSession session) {
        return new GivenTime(
                session.startsAt(),
                Duration.ofMinutes(session.minutes()),
                session.trainers().stream().map(SessionTrainer::id).collect(Collectors.toSet()));
    }

    Instant endsAt() {
        return startsAt.plus(length);
    }

    LocalDate day() {
        return LocalDate.ofInstant(startsAt, Formats.ZONE);
    }
}
