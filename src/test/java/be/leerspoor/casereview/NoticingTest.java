package be.leerspoor.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import leerspoor.db.casereview.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class NoticingTest {

    private static final String TEAM = "Gent-Noord";

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private Reviews made;

    @Autowired
    private Noticing noticing;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Discarding discarding;

    @Autowired
    private Responding responding;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void whatIsSharedIsToldToItsReadersAndToNobodyElse() {
        made.sharedWithTeam("Voor het team", "Tekst", TEAM);
        made.sharedWith("Voor een collega", "Tekst", "bram");

        assertThat(told("joris")).singleElement().satisfies(review -> {
            assertThat(review.title()).isEqualTo("Voor het team");
            assertThat(review.authorName()).isEqualTo("Anna Peeters");
            assertThat(review.byName()).isFalse();
        });
        assertThat(told("bram")).singleElement().satisfies(review -> {
            assertThat(review.title()).isEqualTo("Voor een collega");
            assertThat(review.byName()).isTrue();
        });
        assertThat(told("anna")).isEmpty();
        assertThat(told("hasan")).isEmpty();
    }

    @Test
    void newsIsOverForWhoPutItAwayAndForNobodyElse() {
        ReviewId review = made.sharedWithTeam("Voor het team", "Tekst", TEAM);

        As.person("joris", () -> noticing.noticed(review));
        As.person("joris", () -> noticing.noticed(review));

        assertThat(told("joris")).isEmpty();
        assertThat(told("elif")).hasSize(1);
    }

    @Test
    void whoRespondsHasSeenIt() {
        ReviewId review = made.sharedWithTeam("Voor het team", "Tekst", TEAM);

        As.person("joris", () -> responding.respond(review, Ask.APPRECIATE, "Mooi.", Confirmation.none()));

        assertThat(told("joris")).isEmpty();
    }

    @Test
    void whatIsSharedAnewIsNewsAgain() {
        ReviewId review = made.sharedWithTeam("Voor het team", "Tekst", TEAM);
        As.person("joris", () -> noticing.noticed(review));

        sharing.withdraw(review);
        assertThat(told("elif")).isEmpty();
        made.share(review, Set.of(), Set.of(Cast.team(TEAM).id()));

        assertThat(told("joris")).hasSize(1);
    }

    @Test
    void afterAMonthItIsNoNewsAnyMore() {
        made.sharedWithTeam("Voor het team", "Tekst", TEAM);

        ((MovableClock) clock).moveBy(Duration.ofDays(31));

        assertThat(told("joris")).isEmpty();
    }

    @Test
    void onlyTheLatestFewAreTold() {
        for (int i = 0; i < 5; i++) {
            ((MovableClock) clock).moveBy(Duration.ofMinutes(1));
            made.sharedWithTeam("Nummer " + i, "Tekst", TEAM);
        }

        assertThat(told("joris"))
                .extracting(ReviewDesk.Shared::title)
                .containsExactly("Nummer 4", "Nummer 3", "Nummer 2");
    }

    @Test
    void nobodyNoticesWhatIsNotSharedWithThem() {
        ReviewId review = made.sharedWithTeam("Voor het team", "Tekst", TEAM);

        As.person("bram", () -> noticing.noticed(review));
        noticing.noticed(review);

        assertThat(sql.fetchCount(Tables.NOTICED)).isZero();
    }

    @Test
    void whatIsDeletedLeavesNoTraceOfItsReaders() {
        ReviewId review = made.sharedWithTeam("Voor het team", "Tekst", TEAM);
        As.person("joris", () -> noticing.noticed(review));

        sharing.withdraw(review);
        discarding.discard(review);

        assertThat(discarding.delete(review)).isTrue();
        assertThat(sql.fetchCount(Tables.NOTICED)).isZero();
    }

    private List<ReviewDesk.Shared> told(String person) {
        return As.person(person, () -> reviews.desk().shared());
    }
}
