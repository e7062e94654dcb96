package be.leerspoor.survey;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.survey.Tables.IMPACT_OF_REVIEW;
import static leerspoor.db.survey.Tables.IMPACT_OF_STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.casereview.Discarding;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.Withdrawal;
import be.leerspoor.stories.ui.Shelf;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@LeerspoorTest
@WithPerson("anna")
class ImpactTagsTest {

    private static final ImpactSpot TRUST = new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 1);
    private static final ImpactSpot STRESS = new ImpactSpot(ImpactLevel.WORKER, ImpactTerm.SHORT, 4);
    private static final ImpactSpot TEAM_LATER = ImpactSpot.whole(ImpactLevel.TEAM, ImpactTerm.LONG);
    private static final List<String> COLLEAGUES =
            List.of("bram", "imane", "joris", "kaat", "lotte", "mehmet", "otis", "quinten", "rania", "tarik", "victor");

    @Autowired
    private ImpactTags impact;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Discarding discarding;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aStoryStandsAtWhatItsAuthorChoseForEveryone() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");

        assertThat(impact.tag(story, TRUST)).isInstanceOf(ImpactResult.Kept.class);
        assertThat(impact.tag(story, TRUST)).as("once more").isInstanceOf(ImpactResult.Kept.class);
        impact.tag(story, TEAM_LATER);

        for (String reader : List.of("anna", "bram", "greet", "hasan")) {
            ImpactGrid grid = As.person(reader, () -> impact.grid());
            assertThat(storiesAt(grid, TRUST)).extracting(StorySummary::title).containsExactly("Een oma die bleef");
            assertThat(cell(grid, TEAM_LATER).others())
                    .extracting(StorySummary::id)
                    .containsExactly(story);
            assertThat(cell(grid, TEAM_LATER).hasNoStory()).isFalse();
            assertThat(storiesAt(grid, STRESS)).isEmpty();
            assertThat(cell(grid, STRESS).hasNoStory()).isTrue();
        }
        assertThat(impact.mine().stories())
                .singleElement()
                .satisfies(mine -> assertThat(mine.spots()).containsExactlyInAnyOrder(TRUST, TEAM_LATER));
    }

    @Test
    void theNewestStoryStandsFirst() {
        StoryId older = shelf.published("De oudste", "Oma bleef bellen.");
        StoryId newer = shelf.published("De nieuwste", "Oma bleef bellen.");
        impact.tag(newer, TRUST);
        impact.tag(older, TRUST);

        assertThat(storiesAt(impact.grid(), TRUST))
                .hasSize(2)
                .isSortedAccordingTo((one, other) -> other.publishedAt()
                        .orElseThrow()
                        .compareTo(one.publishedAt().orElseThrow()));
    }

    @Test
    void whatWasChosenIsTakenBack() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        ReviewId review = reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
        impact.tag(story, TRUST);
        impact.tag(story, STRESS);
        impact.tag(review, TRUST);
        impact.tag(review, STRESS);

        assertThat(impact.untag(story, TRUST)).isInstanceOf(ImpactResult.Kept.class);
        assertThat(impact.untag(review, TRUST)).isInstanceOf(ImpactResult.Kept.class);

        assertThat(impact.mine().stories())
                .singleElement()
                .satisfies(mine -> assertThat(mine.spots()).containsExactly(STRESS));
        assertThat(impact.mine().reviews())
                .singleElement()
                .satisfies(mine -> assertThat(mine.spots()).containsExactly(STRESS));
        assertThat(storiesAt(impact.grid(), TRUST)).isEmpty();
    }

    @Test
    void nobodyButTheAuthorChoosesWhoeverAsksAndWhateverTheNameIs() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        ReviewId review = reviews.sharedWithTeam("Vijf minuten op de trap", "Ik bleef zitten.", "Gent-Noord");
        impact.tag(story, TRUST);
        impact.tag(review, TRUST);

        // Joris may read the review, Elif leads the team, Dirk read the story, Hasan keeps the house.
        for (String other : List.of("joris", "elif", "dirk", "hasan", "chaima")) {
            As.person(other, () -> {
                assertThat(impact.tag(story, STRESS)).isEqualTo(new ImpactResult.NotYours());
                assertThat(impact.untag(story, TRUST)).isEqualTo(new ImpactResult.NotYours());
                assertThat(impact.tag(review, STRESS)).isEqualTo(new ImpactResult.NotYours());
                assertThat(impact.untag(review, TRUST)).isEqualTo(new ImpactResult.NotYours());
                assertThat(impact.tag(StoryId.random(), STRESS)).isEqualTo(new ImpactResult.NotYours());
                assertThat(impact.tag(ReviewId.random(), STRESS)).isEqualTo(new ImpactResult.NotYours());
                assertThat(impact.tag(new ReviewId(story.value()), STRESS)).isEqualTo(new ImpactResult.NotYours());
                assertThat(impact.mine().stories()).isEmpty();
                assertThat(impact.mine().reviews()).isEmpty();
            });
        }
        assertThat(sql.fetchCount(IMPACT_OF_STORY)).isEqualTo(1);
        assertThat(sql.fetchCount(IMPACT_OF_REVIEW)).isEqualTo(1);
        assertThatThrownBy(() -> As.nobody(() -> impact.grid())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStoryThatIsNotPublishedIsNotThereYetToItsAuthorEither() {
        StoryId draft = shelf.draft("Een schriftje dat meereist", "We kochten een schriftje.");
        StoryId handedIn = shelf.submitted("Het beraad op een deken", "We zaten in het park.");

        assertThat(impact.tag(draft, TRUST)).isInstanceOf(ImpactResult.NotYours.class);
        assertThat(impact.tag(handedIn, TRUST)).isInstanceOf(ImpactResult.NotYours.class);
        assertThat(impact.mine().stories()).isEmpty();
    }

    @Test
    void aStatementThatIsNotThereIsRefused() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        ReviewId review = reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
        ImpactSpot nowhere = new ImpactSpot(ImpactLevel.TEAM, ImpactTerm.SHORT, 7);

        assertThatThrownBy(() -> impact.tag(story, nowhere)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> impact.tag(review, nowhere)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWithdrawnStoryDisappearsAtOnce() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        impact.tag(story, TRUST);

        withdrawal.withdraw(story);

        for (String reader : List.of("anna", "bram", "dirk")) {
            ImpactGrid grid = As.person(reader, () -> impact.grid());
            assertThat(storiesAt(grid, TRUST)).as(reader).isEmpty();
            assertThat(cell(grid, TRUST).hasNoStory()).as(reader).isTrue();
        }
        assertThat(impact.mine().stories()).isEmpty();
        assertThat(impact.tag(story, STRESS)).isInstanceOf(ImpactResult.NotYours.class);
    }

    @Test
    void reviewsOfFourOthersLookJustLikeReviewsOfNobody() {
        ImpactGrid before = impact.grid();

        tagReviews(4);

        assertThat(impact.grid()).isEqualTo(before);
        assertThat(impact.mine().reviews()).isEmpty();
    }

    @Test
    void ofReviewsARoundedNumberOfAuthorsIsToldAndNothingElse() {
        tagReviews(5);
        assertThat(cell(impact.grid(), TRUST).reviewers()).isEqualTo(5);
        assertThat(impact.grid().cells())
                .filteredOn(cell -> cell.reviewers() > 0)
                .as("only in this cell")
                .hasSize(1);

        tagReviews(9);
        assertThat(cell(impact.grid(), TRUST).reviewers()).isEqualTo(5);

        tagReviews(10);
        assertThat(cell(impact.grid(), TRUST).reviewers()).isEqualTo(10);
        assertThat(cell(impact.grid(), TRUST).hasNoStory()).isTrue();
    }

    @Test
    void manyReviewsOfOneAuthorCountOnce() {
        tagReviews(4);
        As.person("bram", () -> {
            for (int i = 0; i < 5; i++) {
                impact.tag(reviews.draft("Nog een " + i, "Ik bleef zitten."), TRUST);
            }
        });

        assertThat(cell(impact.grid(), TRUST).reviewers()).isZero();
    }

    @Test
    void nobodyFindsOutBySayingItThemselves() {
        tagReviews(4);
        ImpactGrid before = impact.grid();

        impact.tag(reviews.draft("Vijf minuten op de trap", "Ik bleef zitten."), TRUST);

        assertThat(impact.grid()).isEqualTo(before);
        assertThat(cell(As.person("greet", () -> impact.grid()), TRUST).reviewers())
                .as("who did not, sees five others")
                .isEqualTo(5);
        assertThat(cell(As.person("bram", () -> impact.grid()), TRUST).reviewers())
                .as("who did, sees four")
                .isZero();
    }

    @Test
    void aReviewThatIsOnlyTheAuthorsAgainIsStillTheirsToSayItOf() {
        ReviewId review = reviews.sharedWithTeam("Vijf minuten op de trap", "Ik bleef zitten.", "Gent-Noord");
        impact.tag(review, TRUST);

        sharing.withdraw(review);

        assertThat(impact.tag(review, STRESS)).isInstanceOf(ImpactResult.Kept.class);
        assertThat(impact.mine().reviews())
                .singleElement()
                .satisfies(mine -> assertThat(mine.spots()).containsExactlyInAnyOrder(TRUST, STRESS));
    }

    @Test
    void aReviewThatWasPutAwayCountsForNobodyUntilItIsBack() {
        tagReviews(4);
        ReviewId review = reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
        impact.tag(review, TRUST);
        assertThat(seenByGreet()).isEqualTo(5);

        discarding.discard(review);
        assertThat(seenByGreet()).isZero();
        assertThat(impact.mine().reviews()).isEmpty();
        assertThat(impact.tag(review, STRESS)).isInstanceOf(ImpactResult.NotYours.class);

        discarding.bringBack(review);
        assertThat(seenByGreet()).isEqualTo(5);
        assertThat(impact.mine().reviews())
                .singleElement()
                .satisfies(mine -> assertThat(mine.spots()).containsExactly(TRUST));
    }

    @Test
    void ofADeletedReviewNothingStays() {
        ReviewId review = reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
        ReviewId other = reviews.draft("Een oma die bleef", "Oma bleef bellen.");
        impact.tag(review, TRUST);
        impact.tag(review, STRESS);
        impact.tag(other, TRUST);

        discarding.discard(review);
        assertThat(discarding.delete(review)).isTrue();

        assertThat(sql.select(IMPACT_OF_REVIEW.REVIEW_ID).from(IMPACT_OF_REVIEW).fetch(IMPACT_OF_REVIEW.REVIEW_ID))
                .containsExactly(other);
    }

    @Test
    void whatSomebodySaidOutlivesTheirLeaving() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        impact.tag(story, STRESS);
        impact.tag(reviews.draft("Vijf minuten op de trap", "Ik bleef zitten."), TRUST);
        tagReviews(4);

        transaction.executeWithoutResult(_ -> {
            sql.update(PERSON)
                    .set(PERSON.DEACTIVATED_AT, clock.instant())
                    .where(PERSON.ID.eq(Cast.person("anna").id()))
                    .execute();
            events.publishEvent(new AccessChanged(Cast.person("anna").id()));
        });

        assertThat(seenByGreet()).isEqualTo(5);
        assertThat(storiesAt(As.person("greet", () -> impact.grid()), STRESS))
                .extracting(StorySummary::id)
                .containsExactly(story);
        assertThatThrownBy(() -> impact.mine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> impact.tag(story, TRUST)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theGridAndTheOwnWorkTakeThreeStatementsEach() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        impact.tag(story, STRESS);
        tagReviews(5);
        impact.grid();

        assertThat(statements.during(() -> impact.grid())).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> impact.mine())).hasSizeLessThanOrEqualTo(3);
    }

    /** As many colleagues as this say that a review of theirs tells of trust; who said so already does so anew. */
    private void tagReviews(int colleagues) {
        COLLEAGUES.stream()
                .limit(colleagues)
                .forEach(colleague -> As.person(
                        colleague,
                        () -> assertThat(impact.tag(reviews.draft("Op de trap", "Ik bleef zitten."), TRUST))
                                .isInstanceOf(ImpactResult.Kept.class)));
    }

    private int seenByGreet() {
        return cell(As.person("greet", () -> impact.grid()), TRUST).reviewers();
    }

    private static ImpactGrid.Cell cell(ImpactGrid grid, ImpactSpot spot) {
        return grid.cells().stream()
                .filter(cell -> cell.level() == spot.level() && cell.term() == spot.term())
                .findFirst()
                .orElseThrow();
    }

    private static List<StorySummary> storiesAt(ImpactGrid grid, ImpactSpot spot) {
        return cell(grid, spot).statements().stream()
                .filter(told -> told.statement().spot().equals(spot))
                .findFirst()
                .orElseThrow()
                .stories();
    }
}
