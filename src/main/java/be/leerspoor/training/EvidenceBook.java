package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where evidence is written down, in the transaction of the fact itself: no fact without its evidence, none without its fact.
 * What is told twice is written once; what turns out not to have happened is struck and can come back.
 */
@Component
@CalledByProgram
class EvidenceBook {

    private final EvidenceRepository repository;
    private final Clock clock;

    EvidenceBook(EvidenceRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Writes down that this happened, or corrects what was written of it; a struck one holds again. */
    @Transactional
    public void note(PersonId person, Happening happening) {
        repository.note(person, happening, clock.instant());
    }

    /** Strikes what turned out not to have happened; nothing when it was never written. */
    @Transactional
    public void strike(PersonId person, EvidenceKind kind, UUID source) {
        repository.strike(person, kind, source, clock.instant());
    }
}
