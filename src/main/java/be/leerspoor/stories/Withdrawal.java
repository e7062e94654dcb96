package be.leerspoor.stories;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.ForPracticeLeaders;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closing what was opened, as easily as it was opened, and taking up again what was put away. */
@Service
@ForStaff
@Transactional
public class Withdrawal {

    private final DraftRepository drafts;
    private final DecisionRepository decisions;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Withdrawal(
            DraftRepository drafts,
            DecisionRepository decisions,
            PrivacyGate gate,
            SignedIn signedIn,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.gate = gate;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** The author takes the own published story off the shelf at once. */
    public MoveResult withdraw(StoryId story) {
        MoveResult result = move(story, Set.of(StoryState.PUBLISHED), StoryState.WITHDRAWN);
        if (result instanceof MoveResult.Moved) {
            withdrawn(story);
        }
        return result;
    }

    /**
     * A practice leader takes a published story of somebody else off the shelf and tells its author why, in 1 to 2,000
     * characters whose marks are gone or confirmed.
     */
    @ForPracticeLeaders
    public MoveResult withdraw(StoryId story, String remark, Confirmation confirmation) {
        // Before the detector reads it; tidying may make it longer still, so the tidied remark is measured again.
        if (!SecondReading.isRemark(remark)) {
            return new MoveResult.RemarkNeeded();
        }
        return switch (gate.release(remark.strip(), confirmation)) {
            case ShareDecision.Refused _ -> new MoveResult.RegisterNumber();
            case ShareDecision.Unconfirmed open -> new MoveResult.RemarkToConfirm(open);
            case ShareDecision.Released released
            when !SecondReading.isRemark(released.text().value()) -> new MoveResult.RemarkNeeded();
            case ShareDecision.Released released -> withdraw(story, released);
        };
    }

    private MoveResult withdraw(StoryId story, ShareDecision.Released remark) {
        Actor leader = signedIn.actor();
        Instant now = clock.instant();
        if (!decisions.withdraw(story, leader, remark.text(), now)) {
            return new MoveResult.TooLate();
        }
        if (!remark.confirmed().empty()) {
            drafts.confirm(story, leader.id(), remark.confirmed().count(), now);
        }
        withdrawn(story);
        return new MoveResult.Moved(StoryState.WITHDRAWN);
    }

    /** The author takes the own story back from the second reader, to go on writing. */
    public MoveResult takeBack(StoryId story) {
        return closed(story, move(story, Set.of(StoryState.SUBMITTED), StoryState.DRAFT));
    }

    /** The author puts the own draft away. */
    public MoveResult putAway(StoryId story) {
        return move(story, Set.of(StoryState.DRAFT), StoryState.WITHDRAWN);
    }

    /** The author goes on with an own story that was put away or withdrawn. */
    public MoveResult reopen(StoryId story) {
        return move(story, Set.of(StoryState.WITHDRAWN), StoryState.DRAFT);
    }

    /** A practice leader makes an imported story that nobody looks after an own draft; another leader reads it then. */
    @ForPracticeLeaders
    public MoveResult takeUp(StoryId story) {
        return closed(
                story,
                drafts.takeUp(story, signedIn.actor(), clock.instant())
                        ? new MoveResult.Moved(StoryState.DRAFT)
                        : new MoveResult.TooLate());
    }

    private MoveResult move(StoryId story, Set<StoryState> from, StoryState to) {
        Actor author = signedIn.actor();
        Instant now = clock.instant();
        return drafts.move(story, author, from, to, now) ? new MoveResult.Moved(to) : new MoveResult.TooLate();
    }

    private MoveResult closed(StoryId story, MoveResult result) {
        if (result instanceof MoveResult.Moved) {
            events.publishEvent(new StoryClosed(story));
        }
        return result;
    }

    private void withdrawn(StoryId story) {
        audit.record("story.withdrawn", "story:" + story);
        events.publishEvent(new StoryClosed(story));
    }
}
