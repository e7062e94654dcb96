package be.leerspoor.stories;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.ForPracticeLeaders;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A practice leader of another team reads what was handed in, and publishes it or sends it back. */
@Service
@ForPracticeLeaders
@Transactional
public class SecondReading {

    /** The most characters a remark may have. */
    public static final int REMARK_LIMIT = 2_000;

    private static final int MOST = 100;

    private final StoryRepository stories;
    private final DecisionRepository decisions;
    private final DraftRepository drafts;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SecondReading(
            StoryRepository stories,
            DecisionRepository decisions,
            DraftRepository drafts,
            PrivacyGate gate,
            SignedIn signedIn,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.stories = stories;
        this.decisions = decisions;
        this.drafts = drafts;
        this.gate = gate;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** What the signed-in person may decide on, longest waiting first; at most 100. */
    @Transactional(readOnly = true)
    public List<StorySummary> waiting() {
        return stories.awaiting(signedIn.actor(), MOST);
    }

    /** What was imported and has nobody to look after it, oldest first; at most 100. */
    @Transactional(readOnly = true)
    public List<StorySummary> unowned() {
        return stories.unowned(signedIn.actor(), MOST);
    }

    /** What the detector marks in a story that awaits the signed-in person; empty when it does not await them. */
    @Transactional(readOnly = true)
    public Optional<FormResult> marks(StoryId story) {
        return decisions
                .waitingFor(signedIn.actor(), story)
                .map(waiting -> gate.check(waiting.text().fields()));
    }

    /** Opens this version to every member of staff; each mark of the detector must be confirmed by the reader too. */
    public DecisionResult publish(StoryId story, int version, Confirmation confirmation) {
        Actor reader = signedIn.actor();
        Optional<DecisionRepository.Waiting> waiting =
                decisions.waitingFor(reader, story).filter(found -> found.version() == version);
        if (waiting.isEmpty()) {
            return tooLate(story, version, reader);
        }
        return switch (gate.release(waiting.get().text().fields(), confirmation)) {
            case FormDecision.Unconfirmed open -> new DecisionResult.ToConfirm(open);
            case FormDecision.Refused _ -> new DecisionResult.RegisterNumber();
            case FormDecision.Released released -> publish(story, version, reader, released.confirmedCount());
        };
    }

    /**
     * Gives this version back to its author with a remark of 1 to 2,000 characters. The author reads the remark, so its
     * marks are gone or confirmed too.
     */
    public DecisionResult sendBack(StoryId story, int version, String remark, Confirmation confirmation) {
        // Before the detector reads it; tidying may make it longer still, so the tidied remark is measured again.
        if (!isRemark(remark)) {
            return new DecisionResult.RemarkNeeded();
        }
        return switch (gate.release(remark.strip(), confirmation)) {
            case ShareDecision.Refused _ -> new DecisionResult.RegisterNumber();
            case ShareDecision.Unconfirmed open -> new DecisionResult.RemarkToConfirm(open);
            case ShareDecision.Released released
            when !isRemark(released.text().value()) -> new DecisionResult.RemarkNeeded();
            case ShareDecision.Released released -> sendBack(story, version, released);
        };
    }

    static boolean isRemark(String remark) {
        return !remark.isBlank() && remark.length() <= REMARK_LIMIT;
    }

    private DecisionResult sendBack(StoryId story, int version, ShareDecision.Released remark) {
        Actor reader = signedIn.actor();
        Instant now = clock.instant();
        if (!decisions.sendBack(story, version, reader, remark.text(), now)) {
            return tooLate(story, version, reader);
        }
        if (!remark.confirmed().empty()) {
            drafts.confirm(story, reader.id(), remark.confirmed().count(), now);
        }
        events.publishEvent(new StoryClosed(story));
        return new DecisionResult.Returned();
    }

    private DecisionResult publish(StoryId story, int version, Actor reader, int confirmed) {
        Instant now = clock.instant();
        if (!decisions.publish(story, version, reader, now)) {
            return tooLate(story, version, reader);
        }
        if (confirmed > 0) {
            drafts.confirm(story, reader.id(), confirmed, now);
        }
        audit.record("story.published", "story:" + story);
        events.publishEvent(new StoryPublished(story));
        return new DecisionResult.Published();
    }

    private DecisionResult tooLate(StoryId story, int version, Actor reader) {
        return decisions
                .decisionOn(story, version, reader)
                .<DecisionResult>map(decided -> new DecisionResult.AlreadyDecided(decided.by(), decided.outcome()))
                .orElseGet(() -> decisions.couldBeReadBy(reader, story)
                        ? new DecisionResult.NoLongerWaiting()
                        : new DecisionResult.NotAllowed());
    }
}
