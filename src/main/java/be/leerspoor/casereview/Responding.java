package be.leerspoor.casereview;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
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

    private final ReviewRepository repository;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Responding(
            ReviewRepository repository,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
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
                if (!repository.respond(review, signedIn.actor(), kind, released.text(), clock.instant())) {
                    yield new RespondResult.NoLongerShared();
                }
                events.publishEvent(new ResponseGiven(review));
                yield new RespondResult.Given();
            }
        };
    }

    /** Remembers that the author has seen all responses to this review; does nothing for anyone else. */
    public void seen(ReviewId review) {
        repository.markSeen(review, signedIn.actor().id(), clock.instant());
    }
}
