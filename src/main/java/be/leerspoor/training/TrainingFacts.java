package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What training itself says happened, read anew from where it stands: attendance, readings, what colleagues confirmed. */
@Component
@CalledByProgram
class TrainingFacts {

    private final TrainingFactRepository repository;
    private final Clock clock;

    TrainingFacts(TrainingFactRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Everything these people did that training knows of. */
    List<EvidenceCheck.Fact> of(Collection<PersonId> people) {
        Instant now = clock.instant();
        return Stream.of(
                        repository.followed(people).stream()
                                .filter(followed -> followed.counts(now))
                                .map(TrainingFacts::followed),
                        repository.earlier(people).stream(),
                        repository.read(people).stream(),
                        repository.talked(people).stream(),
                        repository.observed(people).stream(),
                        repository.confirmed(people).stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Of what this evidence of training came from, that of which training can still say how it was. */
    Set<UUID> known(EvidenceKind kind, Set<UUID> sources) {
        return switch (kind) {
            // Editions, earlier trainings and readings are never deleted.
            case COURSE, READING -> sources;
            case COACHING, SUPERVISION, GROUP_SUPERVISION -> repository.conversations(sources);
            case OBSERVATION -> repository.observations(sources);
            case CONFIRMATION -> repository.confirmations(sources);
            case INTERVISION, REVIEW, RESPONSE, STORY, STORY_USE -> Set.of();
        };
    }

    /** Until when it counts is known where a certificate says so; without one a course may have changed since. */
    private static EvidenceCheck.Fact followed(TrainingFactRepository.Followed followed) {
        LocalDate lastDay = LocalDate.ofInstant(followed.last(), Formats.ZONE);
        @Nullable LocalDate until = followed.certificate() ? followed.certifiedUntil() : null;
        Happening happening = Happening.of(
                        EvidenceKind.COURSE, followed.edition().value(), lastDay, followed.course())
                .taking(CourseEvidence.minutes(followed.been()))
                .validUntil(until);
        return new EvidenceCheck.Fact(followed.person(), happening, followed.certificate());
    }
}
