package be.leerspoor.survey;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.stories.StoryId;
import java.util.List;
import java.util.Set;

/**
 * What the signed-in person wrote, and which effects they see in it.
 *
 * @param statements what they choose from, and what they chose before
 */
public record MyImpact(List<OfStory> stories, List<OfReview> reviews, KnownStatements statements) {

    /** An own published story. */
    public record OfStory(StoryId id, String title, Set<ImpactSpot> spots) {

        public OfStory {
            spots = Set.copyOf(spots);
        }
    }

    /** An own case review, whoever reads it. */
    public record OfReview(ReviewId id, String title, Set<ImpactSpot> spots) {

        public OfReview {
            spots = Set.copyOf(spots);
        }
    }

    public MyImpact {
        stories = List.copyOf(stories);
        reviews = List.copyOf(reviews);
    }
}
