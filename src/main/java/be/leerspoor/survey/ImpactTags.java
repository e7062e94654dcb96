package be.leerspoor.survey;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryPage;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.StorySummary;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which effects stories and case reviews tell of, as their authors say. Everyone sees the stories; of reviews others are told
 * no more than roughly how many colleagues there are in a cell, and nothing below a threshold.
 */
@Service
@ForStaff
@Transactional
public class ImpactTags {

    /** How many other authors there must be before anything of their reviews is told, and in which steps it is told. */
    public static final int THRESHOLD = 5;

    private static final Comparator<StorySummary> NEWEST_FIRST = Comparator.comparing(
                    (StorySummary story) -> story.publishedAt().orElse(Instant.EPOCH))
            .reversed()
            .thenComparing(story -> story.id().value());

    private final ImpactRepository repository;
    private final StatementRepository statements;
    private final Stories stories;
    private final CaseReviews reviews;
    private final SignedIn signedIn;

    ImpactTags(
            ImpactRepository repository,
            StatementRepository statements,
            Stories stories,
            CaseReviews reviews,
            SignedIn signedIn) {
        this.repository = repository;
        this.statements = statements;
        this.stories = stories;
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    /** The whole grid; two statements. */
    @Transactional(readOnly = true)
    public ImpactGrid grid() {
        ImpactRepository.Grid kept = repository.grid(signedIn.actor().id(), THRESHOLD);
        Map<ImpactSpot, List<StoryId>> tagged = kept.stories();
        // Confidential: what left the shelf is left out here, by the rule of the stories themselves.
        Map<StoryId, StorySummary> readable =
                stories
                        .published(tagged.values().stream()
                                .flatMap(Collection::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StorySummary::id, Function.identity()));
        Map<ImpactSpot, Integer> authors = kept.authors();
        return new ImpactGrid(cells().map(cell -> new ImpactGrid.Cell(
                        cell.level(),
                        cell.term(),
                        statementsOf(cell, kept.statements())
                                .map(statement ->
                                        new ImpactGrid.Told(statement, told(tagged, statement.spot(), readable)))
                                // Confidential: without a story nobody learns whether something else points at it.
                                .filter(told -> told.statement().offered()
                                        || !told.stories().isEmpty())
                                .toList(),
                        told(tagged, cell, readable),
                        // Confidential: in steps, so that one author more or less is seldom seen.
                        authors.getOrDefault(cell, 0) / THRESHOLD * THRESHOLD))
                .toList());
    }

    /** The own published stories and the own reviews that were not put away, the last changed first; three statements. */
    @Transactional(readOnly = true)
    public MyImpact mine() {
        List<StorySummary> written = stories.mine().stream()
                .filter(story -> story.state() == StoryState.PUBLISHED)
                .toList();
        List<ReviewSummary> reflected = reviews.mine();
        ImpactRepository.Own own = repository.of(
                written.stream().map(StorySummary::id).toList(),
                signedIn.actor().id());
        return new MyImpact(
                written.stream()
                        .map(story -> new MyImpact.OfStory(
                                story.id(), story.title(), own.stories().getOrDefault(story.id(), Set.of())))
                        .toList(),
                reflected.stream()
                        .map(review -> new MyImpact.OfReview(
                                review.id(), review.title(), own.reviews().getOrDefault(review.id(), Set.of())))
                        .toList(),
                known(own));
    }

    private static KnownStatements known(ImpactRepository.Own own) {
        Set<ImpactSpot> chosen = Stream.concat(own.stories().values().stream(), own.reviews().values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return new KnownStatements(own.statements().stream()
                .filter(statement -> statement.offered() || chosen.contains(statement.spot()))
                .toList());
    }

    /** The author of a published story says that it tells of this; a statement that was never published is refused. */
    public ImpactResult tag(StoryId story, ImpactSpot spot) {
        refuseUnknown(spot);
        if (!isMine(story)) {
            return new ImpactResult.NotYours();
        }
        if (!isOffered(spot)) {
            return new ImpactResult.NotOffered();
        }
        repository.tag(story, spot);
        return new ImpactResult.Kept();
    }

    /** The author of a published story says so no more. */
    public ImpactResult untag(StoryId story, ImpactSpot spot) {
        if (!isMine(story)) {
            return new ImpactResult.NotYours();
        }
        repository.untag(story, spot);
        return new ImpactResult.Kept();
    }

    /** The author of a review says that it tells of this; a statement that was never published is refused. */
    public ImpactResult tag(ReviewId review, ImpactSpot spot) {
        refuseUnknown(spot);
        if (!isMine(review)) {
            return new ImpactResult.NotYours();
        }
        if (!isOffered(spot)) {
            return new ImpactResult.NotOffered();
        }
        repository.tag(review, spot, signedIn.actor().id());
        return new ImpactResult.Kept();
    }

    /** The author of a review says so no more. */
    public ImpactResult untag(ReviewId review, ImpactSpot spot) {
        if (!isMine(review)) {
            return new ImpactResult.NotYours();
        }
        repository.untag(review, spot, signedIn.actor().id());
        return new ImpactResult.Kept();
    }

    // Confidential: a review of somebody else, one that was deleted and one that never was get the same answer.
    private boolean isMine(ReviewId review) {
        return reviews.review(review)
                .filter(ReviewPage::mine)
                .filter(page -> page.state() != ReviewState.DISCARDED)
                .isPresent();
    }

    private boolean isMine(StoryId story) {
        return stories.story(story)
                .filter(StoryPage::mine)
                .filter(page -> page.state() == StoryState.PUBLISHED)
                .isPresent();
    }

    /** The newest first. */
    private static List<StorySummary> told(
            Map<ImpactSpot, List<StoryId>> tagged, ImpactSpot spot, Map<StoryId, StorySummary> readable) {
        return tagged.getOrDefault(spot, List.of()).stream()
                .flatMap(story -> Stream.ofNullable(readable.get(story)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Stream<ImpactSpot> cells() {
        return Arrays.stream(ImpactLevel.values())
                .flatMap(level -> Arrays.stream(ImpactTerm.values()).map(term -> ImpactSpot.whole(level, term)));
    }

    private static Stream<ImpactStatement> statementsOf(ImpactSpot cell, List<ImpactStatement> own) {
        return Stream.concat(
                ImpactStatements.of(cell.level(), cell.term()).stream(),
                own.stream()
                        .filter(statement -> ImpactSpot.whole(
                                        statement.spot().level(),
                                        statement.spot().term())
                                .equals(cell)));
    }

    /** Nobody takes a statement of the organisation away until the end of this. */
    private boolean isOffered(ImpactSpot spot) {
        return !spot.isOwn() || statements.hold(spot).isPresent();
    }

    private static void refuseUnknown(ImpactSpot spot) {
        if (!spot.isOwn() && !ImpactStatements.holds(spot)) {
            throw new IllegalArgumentException("No statement stands at " + spot.code());
        }
    }
}
