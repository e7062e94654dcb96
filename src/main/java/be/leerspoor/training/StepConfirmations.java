package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking whoever holds a role to confirm a step, and confirming it. Whoever may not decide gets the same answer as for what
 * does not exist.
 */
@Service
@ForStaff
@Transactional
public class StepConfirmations {

    private static final int MOST = 50;

    private final ConfirmationRepository repository;
    private final WalkRepository walking;
    private final KnownPaths paths;
    private final EvidenceBook book;
    private final AskedNews news;
    private final SignedIn signedIn;
    private final Clock clock;

    StepConfirmations(
            ConfirmationRepository repository,
            WalkRepository walking,
            KnownPaths paths,
            EvidenceBook book,
            AskedNews news,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.walking = walking;
        this.paths = paths;
        this.book = book;
        this.news = news;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Asks to confirm a step of a path that the signed-in person walks. Nobody gets a mail: whoever may confirm finds it waiting. */
    public ConfirmationResult ask(String path, String step) {
        PersonId me = signedIn.actor().id();
        walking.takeTurn(me);
        Optional<Step> asked = repository
                .walked(me, path)
                .flatMap(version -> paths.version(version).step(step))
                .filter(each -> each.requirements().stream()
                        .anyMatch(requirement -> requirement.kind() == RequirementKind.CONFIRMATION));
        if (asked.isEmpty()) {
            return new ConfirmationResult.NotOnThePath();
        }
        List<AskedState> before = repository.states(me, path, step);
        if (before.contains(AskedState.ASKED)) {
            return new ConfirmationResult.AskedAlready();
        }
        if (before.contains(AskedState.CONFIRMED) && asked.get().validMonths() == null) {
            return new ConfirmationResult.ConfirmedAlready();
        }
        UUID confirmation = UUID.randomUUID();
        repository.add(confirmation, new ConfirmationRepository.Asked(me, path, step), clock.instant());
        return new ConfirmationResult.Asked(confirmation);
    }

    /** Asks it no longer; false when the signed-in person did not ask it, or somebody answered. */
    public boolean withdraw(UUID confirmation) {
        return repository.withdraw(confirmation, signedIn.actor().id(), clock.instant());
    }

    /** Confirms a step of a colleague; false when it does not wait for the signed-in person, or not any more. */
    public boolean confirm(UUID confirmation) {
        LocalDate today = LocalDate.now(clock);
        if (!repository.decide(confirmation, signedIn.actor(), AskedState.CONFIRMED, today, clock.instant())) {
            return false;
        }
        ConfirmationRepository.Asked asked = repository.asked(confirmation);
        book.note(
                asked.person(),
                Happening.of(EvidenceKind.CONFIRMATION, confirmation, today, asked.path() + "/" + asked.step()));
        return true;
    }

    /** Says that it is not so yet; false when it does not wait for the signed-in person, or not any more. */
    public boolean decline(UUID confirmation) {
        Actor me = signedIn.actor();
        boolean declined =
                repository.decide(confirmation, me, AskedState.DECLINED, LocalDate.now(clock), clock.instant());
        if (declined) {
            news.answered(repository.asked(confirmation).person(), me.name());
        }
        return declined;
    }

    /** Takes back what the signed-in person confirmed, so that it counts no longer; false when they did not. */
    public boolean takeBack(UUID confirmation) {
        if (!repository.takeBack(confirmation, signedIn.actor().id(), clock.instant())) {
            return false;
        }
        book.strike(repository.asked(confirmation).person(), EvidenceKind.CONFIRMATION, confirmation);
        return true;
    }

    /** What the signed-in person confirmed, the latest first; without steps that the path does not have any more. */
    @Transactional(readOnly = true)
    public List<ConfirmedStep> given() {
        return repository.givenBy(signedIn.actor().id(), MOST).stream()
                .flatMap(given -> {
                    TrainingPath path = paths.version(given.path());
                    return path
                            .step(given.step())
                            .map(step -> new ConfirmedStep(given.id(), given.colleague(), path, step, given.at()))
                            .stream();
                })
                .toList();
    }
}
