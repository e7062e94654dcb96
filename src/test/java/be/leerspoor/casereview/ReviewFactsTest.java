package be.leerspoor.casereview;

import static leerspoor.db.casereview.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.Heard;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** What case reviews tell of what was done with them. */
@LeerspoorTest
@WithPerson("anna")
class ReviewFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private ReviewFacts facts;

    @Autowired
    private ResponseFacts responses;

    @Autowired
    private Reviews made;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Responding responding;

    @Autowired
    private Discarding discarding;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private ConfigurableApplicationContext application;

    @Test
    void aDraftIsNoFactAndAnOpenedReviewIs() {
        ReviewId draft = made.draft("Titel", "Tekst");
        ReviewId shared = made.sharedWith("Titel", "Tekst", "joris");

        ReviewFact fact = new ReviewFact(shared, person("anna"), "proud-case", TODAY);
        assertThat(of(draft)).isEmpty();
        assertThat(of(shared)).hasValue(fact);
        assertThat(As.nobody(() -> facts.of(person("anna")))).containsExactly(fact);
        assertThat(As.nobody(() -> facts.of(person("joris")))).isEmpty();
        assertThat(As.nobody(() -> facts.of(everybody()))).containsExactly(fact);
    }

    @Test
    void aReviewThatWasClosedAgainOrPutAwayStillCounts() {
        ReviewId review = made.sharedWith("Titel", "Tekst", "joris");
        ((MovableClock) clock).moveBy(Duration.ofDays(3));

        sharing.withdraw(review);
        assertThat(of(review)).map(ReviewFact::sharedOn).hasValue(TODAY);

        discarding.discard(review);
        assertThat(of(review)).isPresent();

        discarding.bringBack(review);
        assertThat(of(review)).isPresent();
    }

    @Test
    void aReviewThatIsOpenedAgainCountsOnceOnItsLastDay() {
        ReviewId review = made.sharedWith("Titel", "Tekst", "joris");
        sharing.withdraw(review);
        ((MovableClock) clock).moveBy(Duration.ofDays(3));

        made.share(review, Set.of(person("joris")), Set.of());

        assertThat(As.nobody(() -> facts.of(everybody())))
                .extracting(ReviewFact::sharedOn)
                .containsExactly(TODAY.plusDays(3));
    }

    @Test
    void onlyAnOpeningIsToldAndInItsTransaction() {
        try (var heard = Heard.of(application, ReviewOpened.class, opened -> facts.of(opened.review()))) {
            ReviewId review = made.draft("Titel", "Tekst");
            assertThat(made.share(review, Set.of(), Set.of())).isInstanceOf(ShareResult.NoSuchReaders.class);
            assertThat(heard.answers()).isEmpty();

            made.share(review, Set.of(person("joris")), Set.of());
            assertThat(heard.answers())
                    .containsExactly(Optional.of(new ReviewFact(review, person("anna"), "proud-case", TODAY)));

            sharing.changeReaders(review, Set.of(person("imane")), Set.of(), Set.of());
            sharing.withdraw(review);
            assertThat(heard.answers()).isEmpty();
        }
    }

    @Test
    void aResponseIsAFactOfWhoGaveIt() {
        ReviewId review = made.sharedWith("Titel", "Tekst", "joris");

        try (var heard = Heard.of(application, ResponseGiven.class, given -> responses.of(given.response()))) {
            As.person("joris", () -> responding.keep(review, "Mooi dat"));
            assertThat(heard.answers()).isEmpty();
            respond("bram", review);
            assertThat(heard.answers()).isEmpty();
            respond("joris", review);

            UUID response = sql.select(RESPONSE.ID).from(RESPONSE).fetchSingle(RESPONSE.ID);
            ResponseFact fact = new ResponseFact(response, person("joris"), TODAY);
            assertThat(heard.answers()).containsExactly(Optional.of(fact));
            assertThat(As.nobody(() -> responses.of(person("joris")))).containsExactly(fact);
            assertThat(As.nobody(() -> responses.of(person("anna")))).isEmpty();
            assertThat(As.nobody(() -> responses.of(everybody()))).containsExactly(fact);
        }

        sharing.withdraw(review);
        assertThat(As.nobody(() -> responses.of(person("joris")))).hasSize(1);
    }

    @Test
    void whatIsDeletedForGoodIsNoFactAnyMore() {
        ReviewId review = made.sharedWith("Titel", "Tekst", "joris");
        respond("joris", review);
        sharing.withdraw(review);
        discarding.discard(review);

        discarding.delete(review);

        assertThat(of(review)).isEmpty();
        List<ResponseFact> left = As.nobody(() -> responses.of(everybody()));
        assertThat(left).isEmpty();
    }

    private void respond(String userName, ReviewId review) {
        As.person(
                userName,
                () -> responding.respond(review, Ask.APPRECIATE, "Mooi dat je bleef bellen.", Confirmation.none()));
    }

    private Optional<ReviewFact> of(ReviewId review) {
        return As.nobody(() -> facts.of(review));
    }

    private static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    private static List<PersonId> everybody() {
        return Cast.people().stream().map(each -> each.id()).toList();
    }
}
