package be.leerspoor.stories;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I used this": once a day a person may tell so, with a line on what it brought that every colleague can read. */
@Service
@ForStaff
@Transactional
public class StoryUses {

    /** The most characters the line may have. */
    public static final int LIMIT = 300;

    private final UseRepository uses;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoryUses(UseRepository uses, PrivacyGate gate, SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
        this.uses = uses;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
        this.events = events;
    }

    /** Tells that the signed-in person used a story today. The line may be empty; its marks are gone or confirmed. */
    public UseResult use(StoryId story, String brought, Confirmation confirmation) {
        // Before the detector reads it; tidying may make it longer still, so the tidied line is measured again.
        if (brought.length() > LIMIT) {
            return new UseResult.TooLong(LIMIT);
        }
        return switch (gate.release(oneLine(brought), confirmation)) {
            case ShareDecision.Refused _ -> new UseResult.RegisterNumber();
            case ShareDecision.Unconfirmed open -> new UseResult.ToConfirm(open);
            case ShareDecision.Released released when released.text().length() > LIMIT -> new UseResult.TooLong(LIMIT);
            case ShareDecision.Released released -> use(story, released.text());
        };
    }

    /** Takes back that the signed-in person used a story on that day; false when there is nothing to take back. */
    public boolean undo(StoryId story, LocalDate usedOn) {
        Optional<UUID> gone = uses.remove(story, signedIn.actor(), usedOn);
        gone.ifPresent(use -> events.publishEvent(new StoryUsed(use)));
        return gone.isPresent();
    }

    /** The signed-in author saw how the own story was used; for anybody else nothing happens. */
    public void seen(StoryId story) {
        uses.markSeen(story, signedIn.actor(), clock.instant());
    }

    private UseResult use(StoryId story, GuardedText brought) {
        Actor actor = signedIn.actor();
        LocalDate today = LocalDate.now(clock);
        if (!uses.mayBeUsedBy(actor, story)) {
            return new UseResult.NotAllowed();
        }
        UUID use = UUID.randomUUID();
        if (!uses.add(use, story, actor, brought, today, clock.instant())) {
            return new UseResult.AlreadyToday();
        }
        events.publishEvent(new StoryUsed(use));
        return new UseResult.Used(today);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
