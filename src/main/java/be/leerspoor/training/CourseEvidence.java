package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What attendance is proof of: once the last session of an edition is over, whoever was there for its required share followed it,
 * and gets its certificate. Settled from the facts as they are now, so settling again changes nothing.
 */
@Component
@CalledByProgram
class CourseEvidence {

    private static final int MOST_MINUTES = 60_000;
    static final int WHOLE = 100;

    private final CourseEvidenceRepository repository;
    private final EvidenceBook book;
    private final CertificateBook certificates;
    private final PlanRepository editions;
    private final Clock clock;

    CourseEvidence(
            CourseEvidenceRepository repository,
            EvidenceBook book,
            CertificateBook certificates,
            PlanRepository editions,
            Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.clock = clock;
        this.book = book;
        this.certificates = certificates;
    }

    /** Settles it for these people, after a fact of theirs changed. */
    @Transactional
    public void settle(EditionId edition, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        repository.edition(edition).ifPresent(given -> {
            Map<PersonId, CourseEvidenceRepository.Been> been = repository.been(edition, Set.copyOf(people));
            Set<PersonId> revoked = certificates.revoked(edition);
            people.forEach(person -> settle(
                    given, person, Optional.ofNullable(been.get(person)).filter(_ -> !revoked.contains(person))));
        });
    }

    /** Settles it for everybody, after the sessions of an edition or what it requires changed. */
    @Transactional
    public void settleAll(EditionId edition) {
        settle(edition, repository.peopleOf(edition));
    }

    /** Settles an edition whose last session is over, with nobody else changing what belongs to it meanwhile. */
    @Transactional
    public void settleOver(EditionId edition) {
        editions.takeTurn(edition).ifPresent(turn -> settleAll(turn.id()));
    }

    /** Whether this many of all minutes are the share that is required. */
    static boolean isEnough(int been, int all, int requiredShare) {
        return been > 0 && (long) been * WHOLE >= (long) requiredShare * all;
    }

    /** How long somebody was there, as far as it is written down. */
    static int minutes(int been) {
        return Math.min(been, MOST_MINUTES);
    }

    private void settle(
            CourseEvidenceRepository.Given given, PersonId person, Optional<CourseEvidenceRepository.Been> been) {
        Optional<CourseEvidenceRepository.Been> enough = been.filter(there ->
                given.isOver(clock.instant()) && isEnough(there.minutes(), given.minutes(), given.requiredShare()));
        if (enough.isEmpty()) {
            book.strike(person, EvidenceKind.COURSE, given.edition().value());
            certificates.fall(person, given);
            return;
        }
        LocalDate lastDay = LocalDate.ofInstant(enough.get().last(), Formats.ZONE);
        Optional<LocalDate> until = given.validUntil(lastDay);
        book.note(
                person,
                Happening.of(EvidenceKind.COURSE, given.edition().value(), lastDay, given.course())
                        .taking(minutes(enough.get().minutes()))
                        .validUntil(until.orElse(null)));
        if (given.certified()) {
            certificates.hold(person, given, lastDay, until);
        }
    }
}
