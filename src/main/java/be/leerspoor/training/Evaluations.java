package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people who were there made of an edition, without anybody knowing who said what. Once given it cannot be taken back,
 * because nobody can find it again.
 */
@Service
@Transactional
public class Evaluations {

    private final EvaluationRepository repository;
    private final PlanRepository editions;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    Evaluations(
            EvaluationRepository repository,
            PlanRepository editions,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The evaluation of an edition; empty for whoever was not there. */
    @ForStaff
    @Transactional(readOnly = true)
    public Optional<EvaluationPage> page(EditionId edition) {
        return repository
                .forParticipant(edition, signedIn.actor().id())
                .flatMap(asked -> asked.after()
                        .map(after -> new EvaluationPage(
                                asked.edition(),
                                asked.courseNl(),
                                asked.courseEn(),
                                after.evaluation(clock.instant()),
                                after.evaluationUntil())));
    }

    /** Gives it; refuses whoever was not there with {@link AccessDeniedException}. */
    @ForStaff
    public EvaluationResult give(EditionId edition, EvaluationDraft draft, Confirmation confirmation) {
        PersonId me = signedIn.actor().id();
        editions.takeTurn(edition);
        EvaluationPage page =
                page(edition).orElseThrow(() -> new AccessDeniedException("An edition is evaluated by who was there"));
        if (page.state() == EvaluationPage.State.GIVEN) {
            return new EvaluationResult.GivenAlready();
        }
        if (page.state() != EvaluationPage.State.OPEN) {
            return new EvaluationResult.NotOpen();
        }
        return switch (gate.release(draft.words(), confirmation)) {
            case ShareDecision.Refused _ -> new EvaluationResult.Refused();
            case ShareDecision.Unconfirmed marks -> new EvaluationResult.Unconfirmed(marks);
            case ShareDecision.Released released ->
                released.text().length() > EvaluationDraft.LONGEST_WORDS
                        ? new EvaluationResult.TooLong(EvaluationDraft.LONGEST_WORDS)
                        : give(edition, me, draft, released.text().value().strip());
        };
    }

    private EvaluationResult give(EditionId edition, PersonId me, EvaluationDraft draft, String words) {
        if (!repository.give(edition, me)) {
            return new EvaluationResult.GivenAlready();
        }
        draft.answers().forEach((question, answer) -> repository.countAnswer(edition, question, answer));
        repository.addWords(edition, words);
        if (repository.allGave(edition)) {
            repository.close(edition, clock.instant());
        }
        return new EvaluationResult.Given();
    }

    /** What came of it, for who gives the edition; empty for anybody else. */
    @ForTrainers
    public Optional<EvaluationOutcome> outcome(EditionId edition) {
        PersonId me = signedIn.actor().id();
        if (repository.forTrainer(edition, me).isEmpty()) {
            return Optional.empty();
        }
        editions.takeTurn(edition);
        return repository.forTrainer(edition, me).map(asked -> outcome(edition, asked));
    }

    private EvaluationOutcome outcome(EditionId edition, EvaluationRepository.Asked asked) {
        Instant now = clock.instant();
        if (asked.after()
                .flatMap(after -> Optional.ofNullable(after.closedAt()))
                .isEmpty()) {
            Instant until = asked.after().map(AfterCourse::evaluationUntil).orElse(Instant.MAX);
            if (now.isBefore(until)) {
                return new EvaluationOutcome.NotYet(until);
            }
            // Confidential: what was told once is never added to, whatever becomes of the dates.
            repository.close(edition, now);
        }
        EvaluationRepository.Given given = repository.given(edition);
        return given.answers() < EvaluationOutcome.THRESHOLD
                ? new EvaluationOutcome.TooFew()
                : new EvaluationOutcome.Whole(given.answers(), given.means(), given.words());
    }
}
