package be.leerspoor.training;

import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Puts people on paths: by itself whoever fits, or because somebody chose so. Nobody is put on the same path twice. */
@Component
@CalledByProgram
class Giving {

    private final KnownPaths paths;
    private final AudienceRepository audience;
    private final WalkRepository repository;
    private final PathTidings tidings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Giving(
            KnownPaths paths,
            AudienceRepository audience,
            WalkRepository repository,
            PathTidings tidings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.paths = paths;
        this.audience = audience;
        this.repository = repository;
        this.tidings = tidings;
        this.events = events;
        this.clock = clock;
    }

    /** Gives every path that is given by now to whoever fits and never had it. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    @Transactional
    public void giveToWhoFits() {
        given().forEach(path -> give(path, audience.fitting(path.path(), today())));
    }

    /** The same for one person who came, moved or got a role. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(AccessChanged changed) {
        given().stream()
                .filter(path -> audience.fits(path.path(), changed.person(), today()))
                .forEach(path -> give(path, List.of(changed.person())));
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

    private void give(OfferedPath path, List<PersonId> people) {
        people.forEach(person -> put(person, path.path(), null, true));
    }

    /**
     * Puts this person on a path, or lets them go on where they left it.
     *
     * @param by who chose so; nobody when it is given by itself
     * @param asked whether it is asked of them within the time it is meant to take
     */
    boolean put(PersonId person, TrainingPath path, @Nullable PersonId by, boolean asked) {
        // One after the other for each path: nobody comes to walk a version while a newer one takes its place.
        if (!repository.takeOffered(path.id()) || repository.isOn(person, path.code())) {
            return false;
        }
        LocalDate due = asked
                ? Optional.ofNullable(path.targetMonths())
                        .map(today()::plusMonths)
                        .orElse(null)
                : null;
        boolean put =
                repository.assign(person, path.id(), today(), due, by) || repository.resume(person, path.id(), due, by);
        if (put) {
            if (asked) {
                tidings.given(person, path, Optional.ofNullable(due));
            }
            repository.tellFirst(person, new PathNews(path.id(), null, Change.GIVEN, null), clock.instant());
            events.publishEvent(new WalksChanged(person));
        }
        return put;
    }

    /** How many people it would be given to by itself now. */
    int fitting(TrainingPath path) {
        return audience.fitting(path, today()).size();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
