package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Duration;
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

    /** How long after the last session it can be given. */
    static final Duration OPEN = Duration.ofDays(14);

    private final EvaluationRepository repository;
    private final AttendanceRepository attendance;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    Evaluations(
            EvaluationRepository repository,
            AttendanceRepository attendance,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.attendance = attendance;
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
                .flatMap(asked -> asked.end()
                        .map(end -> new EvaluationPage(
                                asked.edition(),
                                asked.courseNl(),
                                asked.courseEn(),
                                state(asked, end),
                                end.plus(OPEN))));
    }

    private EvaluationPage.State state(EvaluationRepository.Asked asked, Instant end) {
        Instant now = clock.instant();
        if (asked.given()) {
            return EvaluationPage.State.GIVEN;
        }
        if (now.isBefore(end)) {
            return EvaluationPage.State.NOT_YET;
        }
        return asked.closedAt() != null || !now.isBefore(end.plus(OPEN))
                ? EvaluationPage.State.CLOSED
                : EvaluationPage.State.OPEN;
    }

    /** Gives it; refuses whoever was not there with {@link AccessDeniedException}. */
    @ForStaff
    public EvaluationResult give(EditionId edition, EvaluationDraft draft, Confirmation confirmation) {
        PersonId me = signedIn.actor().id();
        attendance.takeTurn(edition);
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
        attendance.takeTurn(edition);
        return repository.forTrainer(edition, me).map(asked -> outcome(edition, asked));
    }

    private EvaluationOutcome outcome(EditionId edition, EvaluationRepository.Asked asked) {
        Instant now = clock.instant();
        if (asked.closedAt() == null) {
            Instant until = asked.end().map(end -> end.plus(OPEN)).orElse(Instant.MAX);
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
