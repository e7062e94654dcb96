package be.leerspoor.casereview;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving back to a colleague in the form that was asked for; only the author and the giver read it. */
@Service
@ForStaff
@Transactional
public class Responding {

    /** Characters that fit in a response. */
    public static final int LONGEST = 4_000;

    private final ResponseRepository repository;
    private final NoticedRepository news;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Responding(
            ResponseRepository repository,
            NoticedRepository news,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.news = news;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
        this.events = events;
    }

    /** Gives a response to a review that is shared with the signed-in person. */
    public RespondResult respond(ReviewId review, Ask kind, String typed, Confirmation confirmation) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return new RespondResult.WrongLength(LONGEST);
        }
        return switch (gate.release(typed, confirmation)) {
            case ShareDecision.Refused(var findings) -> new RespondResult.Refused(findings);
            case ShareDecision.Unconfirmed marks -> new RespondResult.Unconfirmed(marks);
            case ShareDecision.Released released -> {
                if (released.text().length() > LONGEST) {
                    yield new RespondResult.WrongLength(LONGEST);
                }
                UUID response = UUID.randomUUID();
                if (!repository.respond(response, review, signedIn.actor(), kind, released.text(), clock.instant())) {
                    yield new RespondResult.NoLongerShared();
                }
                repository.dropDraft(review, signedIn.actor().id());
                news.notice(review, signedIn.actor(), clock.instant());
                events.publishEvent(new ResponseGiven(response));
                yield new RespondResult.Given();
            }
        };
    }

    /**
     * Keeps a response that is still being written, for the signed-in person alone; the version is always 0, the last
     * one kept counts. Closed when the review is not shared with them (any more).
     */
    public SaveResult keep(ReviewId review, String typed) {
        if (typed.length() > LONGEST) {
            return new SaveResult.TooLong(LONGEST);
        }
        return switch (gate.check(typed)) {
            case GateResult.Refused(var findings) -> new SaveResult.Refused(findings);
            case GateResult.Storable draft -> {
                Instant now = clock.instant();
                yield draft.text().length() > LONGEST
                        ? new SaveResult.TooLong(LONGEST)
                        : repository.keepDraft(review, signedIn.actor(), draft.text(), now)
                                ? new SaveResult.Saved(draft.text(), 0, now, draft.findings())
                                : new SaveResult.Closed();
            }
        };
    }

    /** Remembers that the author has seen all responses to this review; does nothing for anyone else. */
    public void seen(ReviewId review) {
        repository.markSeen(review, signedIn.actor().id(), clock.instant());
    }
}
