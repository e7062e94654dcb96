package be.leerspoor.training;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever plans had better know of who would give a session: that they give another one then, or that no licence of theirs holds. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class PlanningHints {

    private final PlanningHintRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;

    PlanningHints(PlanningHintRepository repository, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** About sessions to come, by the name of the trainer; {@code besides} is the edition they belong to. One statement. */
    public List<PlanningHint> of(List<GivenTime> sessions, @Nullable EditionId besides) {
        Instant now = clock.instant();
        PersonId me = signedIn.actor().id();
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
                        first.minus(SessionDraft.LONGEST),
                        last,
                        besides,
                        LocalDate.now(clock)),
                PlanningHintRepository.Trainer::name);
        return trainers.stream().flatMap(trainer -> of(trainer, coming, me)).toList();
    }

    private static Stream<PlanningHint> of(
            PlanningHintRepository.Trainer trainer, List<GivenTime> coming, PersonId me) {
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
        Stream<PlanningHint> licence = trainer.licences().isEmpty()
                ? Stream.empty()
                : theirs.stream()
                        .map(GivenTime::day)
                        .sorted()
                        .filter(day -> trainer.licences().stream().noneMatch(held -> held.holds(day)))
                        .limit(1)
                        .map(day -> new PlanningHint.NoLicence(trainer.name(), day, heldUntil(trainer, day, me)));
        return Stream.concat(elsewhere, licence);
    }

    // Confidential: until when somebody holds a licence is told to nobody else who plans.
    private static Optional<LocalDate> heldUntil(PlanningHintRepository.Trainer trainer, LocalDate day, PersonId me) {
        return trainer.id().equals(me)
                ? trainer.licences().stream()
                        .flatMap(held -> held.until().stream())
                        .filter(until -> until.isBefore(day))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
