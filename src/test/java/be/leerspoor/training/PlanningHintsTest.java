package be.leerspoor.training;

import static be.leerspoor.training.CourseEditions.people;
import static be.leerspoor.training.CourseEditions.person;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.privacy.Confirmation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Bert plans a session with chaima, who gives something on 13 April from 9:30 to 12:30. */
@LeerspoorTest
class PlanningHintsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 13);
    private static final Instant NINE_THIRTY = Instant.parse("2027-04-13T07:30:00Z");

    @Autowired
    private PlanningHints hints;

    @Autowired
    private CourseEditions made;

    @Autowired
    private EditionPlanning planning;

    @Autowired
    private Licences licences;

    @Autowired
    private DSLContext sql;

    @Test
    void whoGivesAnotherEditionAtThatTimeIsSaid() {
        EditionId edition = made.edition("verdieping", 2, WhoEnrols.OPEN, DAY);

        assertThat(of(NINE_THIRTY.plus(Duration.ofHours(2)), null))
                .containsExactly(new PlanningHint.GivesElsewhere(
                        "Chaima El Idrissi", "Verdieping", "Advanced training", NINE_THIRTY));
        assertThat(of(NINE_THIRTY.plus(Duration.ofHours(3)), null)).isEmpty();
        assertThat(of(NINE_THIRTY, edition)).as("the edition itself").isEmpty();
        As.person("chaima", () -> planning.cancel(edition, "De zaal is bezet.", Confirmation.none()));
        assertThat(of(NINE_THIRTY, null)).isEmpty();
    }

    @Test
    void whoseLicenceEndedByThenIsSaid() {
        assertThat(of(NINE_THIRTY, null)).as("no licence is needed for all").isEmpty();
        licence(DAY);
        assertThat(of(NINE_THIRTY, null)).isEmpty();
        assertThat(of(NINE_THIRTY.plus(Duration.ofDays(1)), null))
                .as("until when it held is told to nobody else")
                .containsExactly(new PlanningHint.NoLicence("Chaima El Idrissi", DAY.plusDays(1), Optional.empty()));
        assertThat(As.person("chaima", () -> hints.of(List.of(time(NINE_THIRTY.plus(Duration.ofDays(1)))), null)))
                .containsExactly(new PlanningHint.NoLicence("Chaima El Idrissi", DAY.plusDays(1), Optional.of(DAY)));
        licence(null);
        assertThat(of(NINE_THIRTY.plus(Duration.ofDays(1)), null)).isEmpty();
    }

    @Test
    void aLicenceThatBeginsLaterDoesNotHoldYet() {
        licence(DAY.plusDays(1), null);

        assertThat(of(NINE_THIRTY, null))
                .containsExactly(new PlanningHint.NoLicence("Chaima El Idrissi", DAY, Optional.empty()));
        assertThat(of(NINE_THIRTY.plus(Duration.ofDays(1)), null)).isEmpty();
    }

    @Test
    void ofWhoIsNoTrainerNothingIsSaid() {
        licence(LocalDate.of(2027, 3, 1));
        made.edition("verdieping", 2, WhoEnrols.OPEN, DAY);
        assertThat(of(NINE_THIRTY, null)).hasSize(2);

        sql.update(ROLE_GRANT)
                .set(ROLE_GRANT.ROLE_NAME, "CONSULTANT")
                .where(ROLE_GRANT.PERSON_ID.eq(person("chaima")))
                .execute();

        assertThat(of(NINE_THIRTY, null)).isEmpty();
    }

    @Test
    void itHoldsNobodyBack() {
        made.edition("verdieping", 2, WhoEnrols.OPEN, DAY);
        licence(LocalDate.of(2027, 3, 1));

        assertThat(As.person(
                        "bert",
                        () -> planning.plan(new EditionDraft(
                                "basis",
                                null,
                                2,
                                WhoEnrols.OPEN,
                                DAY,
                                80,
                                List.of(CourseEditions.session(DAY, "chaima"))))))
                .isInstanceOf(EditionResult.Planned.class);
    }

    @Test
    void onlyTrainersReadIt() {
        for (String who : List.of("anna", "elif", "fons", "hasan")) {
            assertThatThrownBy(() -> As.person(who, () -> hints.of(List.of(time(NINE_THIRTY)), null)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<PlanningHint> of(Instant from, @Nullable EditionId besides) {
        return As.person("bert", () -> hints.of(List.of(time(from)), besides));
    }

    private static GivenTime time(Instant from) {
        return new GivenTime(from, Duration.ofHours(3), people("chaima"));
    }

    private void licence(@Nullable LocalDate until) {
        licence(LocalDate.of(2025, 1, 1), until);
    }

    private void licence(LocalDate from, @Nullable LocalDate until) {
        assertThat(As.person(
                        "hasan", () -> licences.add(new LicenceDraft(person("chaima"), "Licentie", "12", from, until))))
                .isInstanceOf(LicenceResult.Kept.class);
    }
}
