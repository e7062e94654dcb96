package be.leerspoor.training;

import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts people on paths: by itself whoever fits, or because somebody chose so. Nobody is given the same path twice. */
@Service
@CalledByProgram
public class Giving {

    private static final Logger LOG = LoggerFactory.getLogger(Giving.class);

    private final KnownPaths paths;
    private final AudienceRepository audience;
    private final WalkRepository repository;
    private final PathTidings tidings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Giving(
            KnownPaths paths,
            AudienceRepository audience,
            WalkRepository repository,
            PathTidings tidings,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.paths = paths;
        this.audience = audience;
        this.repository = repository;
        this.tidings = tidings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Gives every path that is given by now to whoever fits and never got it. Each person is a transaction of their own, so
     * that it can stop anywhere and go on with whoever is left, and that a misfortune of one is not one of all.
     */
    public void giveToWhoFits() {
        giveToWhoFits(() -> true);
    }

    /** The same, for as long as it may go on. */
    void giveToWhoFits(BooleanSupplier goesOn) {
        for (OfferedPath path : given()) {
            for (PersonId person : audience.fitting(path.path(), today())) {
                if (!goesOn.getAsBoolean()) {
                    return;
                }
                giveAlone(path.path(), person);
            }
        }
    }

    private void giveAlone(TrainingPath path, PersonId person) {
        try {
            transactions.executeWithoutResult(_ -> give(path, person));
        } catch (RuntimeException failure) {
            LOG.warn("Path {} could not be given to {} and will be given later", path.code(), person, failure);
        }
    }

    /** The same for one person who came, moved or got a role, in the transaction in which they did. */
    @EventListener
    void on(AccessChanged changed) {
        // Where nothing is written down, nothing changed.
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            given().stream()
                    .filter(path -> audience.fits(path.path(), changed.person(), today()))
                    .forEach(path -> give(path.path(), changed.person()));
        }
    }

    private List<OfferedPath> given() {
        LocalDate today = today();
        return paths.offered().stream()
                .filter(path -> {
                    LocalDate from = path.givenFrom();
                    return from != null && !from.isAfter(today);
                })
                .toList();
    }

    private void give(TrainingPath path, PersonId person) {
        // Looked at again once it is taken: meanwhile a trainer may have stopped it, or somebody else given it.
        if (repository.takeGiven(path.id(), today()) && audience.fits(path, person, today())) {
            put(person, path, null, due(path));
        }
    }

    /** Lets this person begin a path by choice, or go on where they left it; false when they are on it. */
    boolean begin(PersonId person, TrainingPath path) {
        // One after the other for each path: nobody comes to walk a version while a newer one takes its place.
        return repository.takeOffered(path.id())
                && !repository.isOn(person, path.code())
                && put(person, path, person, Optional.empty());
    }

    /**
     * Asks this path of somebody by name, also of who walks it by choice; false when it is asked of them already.
     *
     * @param chosen by when; without a day, within the time it is meant to take
     */
    boolean ask(PersonId person, TrainingPath path, PersonId by, @Nullable LocalDate chosen) {
        if (!repository.takeOffered(path.id())) {
            return false;
        }
        Optional<LocalDate> due = Optional.ofNullable(chosen).or(() -> due(path));
        if (!repository.isOn(person, path.code())) {
            return put(person, path, by, due);
        }
        boolean asked = repository.ask(person, path.code(), due.orElse(null), by);
        if (asked) {
            tidings.given(person, path, due);
        }
        return asked;
    }

    private boolean put(PersonId person, TrainingPath path, @Nullable PersonId by, Optional<LocalDate> due) {
        LocalDate day = due.orElse(null);
        boolean put = repository.assign(person, path.id(), today(), day, by)
                || repository.resume(person, path.id(), today(), day, by);
        if (put) {
            if (!person.equals(by)) {
                tidings.given(person, path, due);
            }
            repository.tellFirst(person, new PathNews(path.id(), null, Change.GIVEN, null), clock.instant());
            events.publishEvent(new WalksChanged(person));
        }
        return put;
    }

    private Optional<LocalDate> due(TrainingPath path) {
        return Optional.ofNullable(path.targetMonths()).map(today()::plusMonths);
    }

    /** How many people it would be given to by itself now. */
    int fitting(TrainingPath path) {
        return progress(path).toGo();
    }

    /** How many people have it by itself, and how many it would be given to now. */
    GivingProgress progress(TrainingPath path) {
        return audience.progress(path, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
