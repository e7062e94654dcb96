package be.leerspoor.casereview;

import static leerspoor.db.survey.Tables.IMPACT_OF_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.ImpactTerm;
import java.time.Clock;
import java.time.Duration;
import leerspoor.db.casereview.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class DiscardingTest {

    @Autowired
    private Discarding discarding;

    @Autowired
    private DiscardedReviews old;

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private Writing writing;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Responding responding;

    @Autowired
    private ImpactTags impact;

    @Autowired
    private Reviews made;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void whatIsPutAwayIsInNoListAndFoundByNobodyUntilItIsBroughtBack() {
        ReviewId review = made.draft("Een oma die bleef", "Ze kwam elke dag.");

        assertThat(discarding.discard(review)).isTrue();

        assertThat(reviews.mine()).isEmpty();
        assertThat(reviews.desk().mine()).isEmpty();
        assertThat(reviews.search("oma", 0, 10).total()).isZero();
        assertThat(reviews.discarded()).extracting(ReviewSummary::id).containsExactly(review);
        assertThat(writing.save(review, "elicit", "Nog iets", 1)).isInstanceOf(SaveResult.Closed.class);

        assertThat(discarding.bringBack(review)).isTrue();

        assertThat(reviews.mine()).extracting(ReviewSummary::state).containsExactly(ReviewState.DRAFT);
        assertThat(reviews.search("oma", 0, 10).total()).isEqualTo(1);
        assertThat(reviews.discarded()).isEmpty();
    }

    @Test
    void whatOthersReadIsWithdrawnFirstAndComesBackWithdrawn() {
        ReviewId review = made.sharedWithTeam("Een oma die bleef", "Ze kwam elke dag.", "Gent-Noord");
        assertThat(discarding.discard(review)).isFalse();

        sharing.withdraw(review);
        assertThat(discarding.discard(review)).isTrue();
        assertThat(As.person("joris", () -> reviews.review(review))).isEmpty();
        discarding.bringBack(review);

        assertThat(reviews.review(review).orElseThrow().state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(As.person("joris", () -> reviews.review(review))).isEmpty();
    }

    @Test
    void nobodyElsePutsItAwayBringsItBackOrDeletesIt() {
        ReviewId review = made.draft("Titel", "Tekst");
        assertThat(As.person("elif", () -> discarding.discard(review))).isFalse();
        discarding.discard(review);

        assertThat(As.person("elif", () -> discarding.bringBack(review))).isFalse();
        assertThat(As.person("elif", () -> discarding.delete(review))).isFalse();
        assertThat(reviews.discarded()).hasSize(1);
    }

    @Test
    void deletingForGoodTakesAllThatHangsOnIt() {
        ReviewId review = made.sharedWithTeam("Titel", "Tekst", "Gent-Noord");
        As.person("joris", () -> {
            responding.respond(review, Ask.APPRECIATE, "Mooi.", Confirmation.none());
            responding.keep(review, "En nog iets");
        });
        sharing.withdraw(review);
        assertThat(discarding.delete(review)).isFalse();
        discarding.discard(review);

        assertThat(discarding.delete(review)).isTrue();

        assertThat(sql.fetchCount(Tables.REVIEW)).isZero();
        assertThat(sql.fetchCount(Tables.ANSWER)).isZero();
        assertThat(sql.fetchCount(Tables.RESPONSE)).isZero();
        assertThat(sql.fetchCount(Tables.RESPONSE_DRAFT)).isZero();
        assertThat(reviews.harvestText(review)).isEmpty();
    }

    @Test
    void afterThirtyDaysItIsNotBroughtBackAndDeletedByItself() {
        ReviewId review = made.draft("Titel", "Tekst");
        ReviewId recent = made.draft("Titel", "Tekst");
        ImpactSpot seen = ImpactSpot.whole(ImpactLevel.TEAM, ImpactTerm.LONG);
        impact.tag(review, seen);
        impact.tag(recent, seen);
        discarding.discard(review);
        discarding.discard(recent);
        sql.update(Tables.REVIEW)
                .set(Tables.REVIEW.DISCARDED_AT, clock.instant().minus(Duration.ofDays(31)))
                .where(Tables.REVIEW.ID.eq(review))
                .execute();

        assertThat(discarding.bringBack(review)).isFalse();
        assertThat(reviews.discarded()).extracting(ReviewSummary::id).containsExactly(recent);
        As.nobody(old::deleteTheOldest);

        assertThat(sql.fetchCount(Tables.REVIEW)).isEqualTo(1);
        assertThat(sql.fetchCount(IMPACT_OF_REVIEW))
                .as("nothing of it elsewhere")
                .isEqualTo(1);
    }
}
