package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.Secrets;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives certificates, and takes them back when what they were given for turns out otherwise. */
@Component
@CalledByProgram
class CertificateBook {

    private static final int GROUPS = 4;
    private static final int EACH = 4;

    /** How long before a session attendance is noted. */
    private static final Duration NOTED_BEFORE = Duration.ofHours(1);

    private final CertificateRepository repository;
    private final Clock clock;

    CertificateBook(CertificateRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Whoever followed the edition has its certificate; for whoever holds the turn of this edition. */
    @Transactional
    public void hold(
            PersonId person, CourseEvidenceRepository.Given given, LocalDate heldOn, Optional<LocalDate> validUntil) {
        if (repository.hold(person, given.edition(), heldOn, validUntil.orElse(null))) {
            repository.restore(person, given.edition());
            return;
        }
        // Nobody has it on paper before the last session, so that what stands on it does not change any more.
        if (given.lastStart().minus(NOTED_BEFORE).isAfter(clock.instant())) {
            return;
        }
        repository.issue(
                CertificateId.random(),
                person,
                given,
                Secrets.code(GROUPS, EACH),
                heldOn,
                validUntil.orElse(null),
                clock.instant());
    }

    /** Of whom somebody revoked the certificate of this edition: they did not follow it, whatever is noted. */
    @Transactional(readOnly = true)
    public Set<PersonId> revoked(EditionId edition) {
        return repository.revokedBySomebody(edition);
    }

    /** Whoever did not follow it after all has none. */
    @Transactional
    public void fall(PersonId person, EditionId edition) {
        repository.fall(person, edition, clock.instant());
    }
}
