package be.leerspoor.training;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.ForTrainers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever plans had better know of who would give a session: that they give another one then, or that a licence ended. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class PlanningHints {

    private static final Duration LONGEST = Duration.ofMinutes(SessionDraft.MOST_MINUTES);

    private final PlanningHintRepository repository;
    private final Clock clock;

    PlanningHints(PlanningHintRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** About sessions to come, by the name of the trainer; {@code besides} is the edition they belong to. One statement. */
    public List<PlanningHint> of(List<GivenTime> sessions, @Nullable EditionId besides) {
        Instant now = clock.instant();
        List<GivenTime> coming = sessions.stream()
                .filter(session -> session.startsAt().isAfter(now))
                .toList();
        if (coming.isEmpty()) {
            return List.of();
        }
        Instant first = coming.stream()
                .map(GivenTime::startsAt)
                .min(Comparator.naturalOrder())
                .orElse(now);
        Instant last = coming.stream()
                .map(GivenTime::endsAt)
                .max(Comparator.naturalOrder())
                .orElse(now);
        List<PlanningHintRepository.Trainer> trainers = Alphabet.sorted(
                repository.trainers(
                        coming.stream()
                                .flatMap(session -> session.trainers().stream())
                                .collect(Collectors.toSet()),
                        first.minus(LONGEST),
                        last,
                        besides),
                PlanningHintRepository.Trainer::name);
        return trainers.stream().flatMap(trainer -> of(trainer, coming)).toList();
    }

    private static Stream<PlanningHint> of(PlanningHintRepository.Trainer trainer, List<GivenTime> coming) {
        List<GivenTime> theirs = coming.stream()
                .filter(session -> session.trainers().contains(trainer.id()))
                .toList();
        Stream<PlanningHint> elsewhere = trainer.gives().stream()
                .filter(other -> theirs.stream()
                        .anyMatch(session -> session.startsAt().isBefore(other.endsAt())
                                && other.startsAt().isBefore(session.endsAt())))
                .map(other -> new PlanningHint.GivesElsewhere(
                        trainer.name(), other.courseNl(), other.courseEn(), other.startsAt()));
        // Of who has no licence at all nothing is said: not every course asks for one.
        Stream<PlanningHint> licence = theirs.stream()
                .map(GivenTime::day)
                .sorted()
                .flatMap(day -> trainer.licences().stream().anyMatch(held -> !held.isOver(day))
                        ? Stream.empty()
                        : trainer.licences().stream()
                                .flatMap(held -> held.until().stream())
                                .max(Comparator.naturalOrder())
                                .map(until -> (PlanningHint) new PlanningHint.LicenceOver(trainer.name(), day, until))
                                .stream())
                .limit(1);
        return Stream.concat(elsewhere, licence);
    }
}
