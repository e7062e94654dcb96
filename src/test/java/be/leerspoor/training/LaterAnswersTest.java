package be.leerspoor.training;

import static leerspoor.db.training.Tables.LATER_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.Postbox;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Six weeks after an afternoon at which anna was. */
@LeerspoorTest
class LaterAnswersTest {

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private LaterAnswers answers;

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private AfterCourseNews mails;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private GivenCourses.Given given = new GivenCourses.Given(EditionId.random(), List.of());

    @BeforeEach
    void anAfternoon() {
        given = courses.today("basis", "anna");
        As.person("chaima", () -> attendance.othersPresent(given.session()));
    }

    @Test
    void beforeSixWeeksNothingIsAsked() {
        later(Duration.ofDays(41));
        mails.askWhatIsApplied();

        assertThat(As.person("anna", () -> answers.page(given.edition()))).isEmpty();
        assertThat(postbox.received()).isEmpty();
        assertThatThrownBy(() -> save("anna", LaterField.APPLY, "x", 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thenItIsAskedOnceAndWhatIsWrittenIsReadByNobodyElse() {
        later(Duration.ofDays(43));
        mails.askWhatIsApplied();
        mails.askWhatIsApplied();
        assertThat(postbox.received(1)).hasSize(1);

        assertThat(save("anna", LaterField.APPLY, "Ik teken de drie huizen.", 0))
                .isInstanceOf(SaveResult.Saved.class);

        assertThat(As.person("anna", () -> answers.page(given.edition()))
                        .orElseThrow()
                        .answer(LaterField.APPLY)
                        .body())
                .isEqualTo("Ik teken de drie huizen.");
        for (String who : List.of("bram", "chaima", "hasan")) {
            assertThat(As.person(who, () -> answers.page(given.edition()))).isEmpty();
            assertThatThrownBy(() -> save(who, LaterField.APPLY, "x", 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> answers.harvest(given.edition(), Texts.DUTCH)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        later(Duration.ofDays(43));
        save("anna", LaterField.APPLY, "een", 0);

        assertThat(save("anna", LaterField.APPLY, "twee", 0)).isEqualTo(new SaveResult.Conflict("een", 1));
        assertThat(save("anna", LaterField.APPLY, "een", 0)).isInstanceOf(SaveResult.Saved.class);
        assertThat(save("anna", LaterField.APPLY, "twee", 1)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aRegisterNumberIsRefusedAlsoOverTwoFields() {
        later(Duration.ofDays(43));
        save("anna", LaterField.APPLY, "Dossier 93.05.18", 0);

        assertThat(save("anna", LaterField.HELPED, "93.05.18-223.61", 0)).isInstanceOf(SaveResult.Refused.class);
        assertThat(save("anna", LaterField.HELPED, "-223.61", 0)).isInstanceOf(SaveResult.Refused.class);
        assertThat(save("anna", LaterField.HELPED, "x".repeat(2_001), 0)).isInstanceOf(SaveResult.TooLong.class);
        assertThat(sql.fetchCount(LATER_ANSWER)).isEqualTo(1);
    }

    @Test
    void aReviewBeginsWithWhatWasWritten() {
        later(Duration.ofDays(43));
        assertThat(As.person("anna", () -> answers.harvest(given.edition(), Texts.DUTCH)))
                .isEmpty();
        save("anna", LaterField.APPLY, "Ik teken de drie huizen.", 0);
        save("anna", LaterField.HINDERED, "Weinig tijd.", 0);

        Optional<ReviewId> review = As.person("anna", () -> answers.harvest(given.edition(), Texts.DUTCH));

        assertThat(review).isPresent();
        assertThat(As.person("anna", () -> reviews.mine()))
                .singleElement()
                .satisfies(mine -> assertThat(mine.title()).isEqualTo("Basisopleiding"));
        assertThat(As.person("bram", () -> reviews.mine())).isEmpty();
    }

    private SaveResult save(String who, LaterField field, String typed, int basedOn) {
        return As.person(who, () -> answers.save(given.edition(), field, typed, basedOn));
    }

    private void later(Duration duration) {
        ((MovableClock) clock).moveTo(clock.instant().plus(duration));
    }
}
