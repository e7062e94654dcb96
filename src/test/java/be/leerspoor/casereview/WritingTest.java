package be.leerspoor.casereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.SaveResult;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import leerspoor.db.casereview.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("anna")
class WritingTest {

    @Autowired
    private Writing writing;

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private Reviews made;

    @Autowired
    private Templates templates;

    @Autowired
    private DSLContext sql;

    @Test
    void everyFieldIsKeptOnItsOwn() {
        ReviewId review = made.draft("Een oma die bleef", "Ze kwam elke dag.");
        made.keep(review, "reflect", "Ik bleef rustig.");

        ReviewPage page = reviews.review(review).orElseThrow();
        assertThat(page.title()).isEqualTo("Een oma die bleef");
        assertThat(page.answer("elicit").body()).isEqualTo("Ze kwam elke dag.");
        assertThat(page.answer("reflect").body()).isEqualTo("Ik bleef rustig.");
    }

    @Test
    void aSecondWindowIsShownBothTextsAndOverwritesNothing() {
        ReviewId review = made.draft("Titel", "Uit het eerste venster");

        SaveResult late = writing.save(review, "elicit", "Uit het tweede venster", 0);

        assertThat(late).isEqualTo(new SaveResult.Conflict("Uit het eerste venster", 1));
        assertThat(reviews.review(review).orElseThrow().answer("elicit").body()).isEqualTo("Uit het eerste venster");
        assertThat(writing.save(review, "elicit", "Samen", 1)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aSaveThatIsSentAgainIsNoConflict() {
        ReviewId review = made.draft("Titel", "Dezelfde tekst");

        assertThat(writing.save(review, "elicit", "Dezelfde tekst", 0))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class,
                        saved -> assertThat(saved.version()).isEqualTo(1));
    }

    @Test
    void aRegisterNumberIsRefusedAndStandsNowhereInTheDatabase() {
        ReviewId review = made.draft("Titel", "Eerst");

        assertThat(writing.save(review, "elicit", "Zijn nummer is 93.05.18-223.61.", 1))
                .isInstanceOf(SaveResult.Refused.class);

        assertThat(sql.fetchCount(Tables.ANSWER, Tables.ANSWER.BODY.contains("223")))
                .isZero();
        assertThat(reviews.review(review).orElseThrow().answer("elicit").body()).isEqualTo("Eerst");
    }

    @Test
    void aRegisterNumberSplitOverTwoFieldsIsRefused() {
        ReviewId review = made.draft("Titel", "Zijn nummer begint met 93.05.18");

        assertThat(writing.save(review, "amplify", "-223.61 en eindigt zo", 0)).isInstanceOf(SaveResult.Refused.class);
    }

    @Test
    void twoWindowsAtOnceDoNotEachKeepHalfARegisterNumber() throws Exception {
        for (int i = 0; i < 12; i++) {
            ReviewId review = writing.start("proud-case");
            var begin = new CyclicBarrier(2);
            try (var windows = Executors.newFixedThreadPool(2)) {
                var first = windows.submit(() -> saveAt(begin, review, "elicit", "Zijn nummer begint met 93.05.18"));
                var second = windows.submit(() -> saveAt(begin, review, "amplify", "-223.61 en eindigt zo"));

                assertThat(List.of(first.get(), second.get()))
                        .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(SaveResult.Refused.class));
            }
        }
    }

    private SaveResult saveAt(CyclicBarrier begin, ReviewId review, String field, String text) {
        return As.person("anna", () -> {
            begin.await();
            return writing.save(review, field, text, 0);
        });
    }

    @Test
    void aRetiredTemplateIsNoLongerOfferedAndWhatWasBegunWithItGoesOn() {
        ReviewId begun = writing.start("three-columns");

        sql.update(Tables.TEMPLATE)
                .set(Tables.TEMPLATE.RETIRED, true)
                .where(Tables.TEMPLATE.CODE.eq("three-columns"))
                .execute();

        assertThat(templates.offered()).extracting(Template::code).containsExactly("proud-case");
        assertThatThrownBy(() -> writing.start("three-columns")).isInstanceOf(NoSuchElementException.class);
        assertThat(writing.save(begun, "worries", "Wat nog kan.", 0)).isInstanceOf(SaveResult.Saved.class);
        sql.update(Tables.TEMPLATE).set(Tables.TEMPLATE.RETIRED, false).execute();
    }

    @Test
    void aPhoneNumberIsKeptWithAMark() {
        ReviewId review = writing.start("proud-case");

        assertThat(writing.save(review, "elicit", "Bel oma op 0470 12 34 56.", 0))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class,
                        saved -> assertThat(saved.findings().all()).hasSize(1));
    }

    @Test
    void tooLongATextIsRefusedWithTheLimit() {
        ReviewId review = writing.start("proud-case");

        assertThat(writing.save(review, "elicit", "a".repeat(Writing.LONGEST_ANSWER + 1), 0))
                .isEqualTo(new SaveResult.TooLong(Writing.LONGEST_ANSWER));
        assertThat(writing.save(review, Writing.TITLE, "a".repeat(Writing.LONGEST_TITLE + 1), 0))
                .isEqualTo(new SaveResult.TooLong(Writing.LONGEST_TITLE));
    }

    @Test
    void aFieldThatTheTemplateDoesNotHaveAndAScaleBeyondTenAreRefused() {
        ReviewId review = writing.start("proud-case");

        assertThatThrownBy(() -> writing.save(review, "worries", "x", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writing.save(review, "pride", "11", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(writing.save(review, "pride", "10", 0)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void nobodyElseWritesInADraftOrReadsIt() {
        ReviewId review = made.draft("Titel", "Alleen van mij");

        As.person("elif", () -> {
            assertThat(reviews.review(review)).isEmpty();
            assertThatThrownBy(() -> writing.save(review, "elicit", "Van een ander", 1))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aSharedReviewIsNoLongerWrittenIn() {
        ReviewId review = made.sharedWithTeam("Titel", "Gedeeld", "Gent-Noord");

        assertThat(writing.save(review, "elicit", "Nog iets met 0470 12 34 56", 1))
                .isInstanceOf(SaveResult.Closed.class);
    }
}
