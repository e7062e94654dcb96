package be.leerspoor.stories;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.HarvestText;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a story from an own review: the review stands beside the story while it is a draft, and nothing is copied by
 * itself. Once the story is handed in, nothing leads back.
 */
@Service
@ForStaff
@Transactional
public class Harvest {

    private final DraftRepository drafts;
    private final CaseReviews reviews;
    private final SignedIn signedIn;
    private final Clock clock;

    Harvest(DraftRepository drafts, CaseReviews reviews, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Opens the draft that is being harvested from an own review, or begins one; refuses a review of somebody else. */
    public StoryId start(ReviewId review) {
        Actor author = signedIn.actor();
        // Confidential: refuses who is not the author of the review.
        reviews.forHarvest(review);
        return drafts.draftFrom(review, author).orElseGet(() -> begin(review, author));
    }

    /** The review to show beside an own draft; empty when it was not harvested, has been handed in, or the review is gone. */
    @Transactional(readOnly = true)
    public Optional<HarvestText> beside(StoryDraft draft) {
        return draft.source().flatMap(reviews::harvestText);
    }

    private StoryId begin(ReviewId review, Actor author) {
        StoryId story = StoryId.random();
        drafts.insert(story, author.id(), clock.instant());
        if (drafts.linkSource(story, review)) {
            return story;
        }
        // A second click was first: its draft is the one to go on with.
        drafts.delete(story);
        return drafts.draftFrom(review, author).orElseThrow();
    }
}
