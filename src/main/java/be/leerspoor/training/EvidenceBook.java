package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceBook(EvidenceRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down that this happened, or corrects what was written of it; a struck one holds again. */
    @Transactional
    public void note(PersonId person, Happening happening) {
        if (repository.note(person, happening, clock.instant())) {
            tell(person, happening.kind(), happening.source());
        }
    }

    /** Strikes what turned out not to have happened; nothing when it was never written. */
    @Transactional
    public void strike(PersonId person, EvidenceKind kind, UUID source) {
        if (repository.strike(person, kind, source, clock.instant())) {
            tell(person, kind, source);
        }
    }

    private void tell(PersonId person, EvidenceKind kind, UUID source) {
        events.publishEvent(new EvidenceChanged(person, repository.idOf(person, kind, source)));
    }
}
