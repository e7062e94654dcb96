package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("greet")
class PlanFramesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private PlanFrames frames;

    @Autowired
    private Plan plan;

    @Autowired
    private MovableClock clock;

    @Test
    void beforeItIsBegunThereIsNoPlan() {
        assertThat(frames.now()).isEmpty();
        assertThat(plan.asKnown(KnownOn.now())).isEmpty();
        assertThat(plan.desk()).isEmpty();
    }

    @Test
    void eachFrameHoldsUntilTheNextAndTheEarlierOneIsStillKnown() {
        assertThat(frames.set(0, draft(YearMonth.of(2027, 1), "Ontdekken"), Confirmation.none()))
                .isInstanceOf(FrameResult.Kept.class);
        clock.moveBy(Duration.ofDays(1));
        assertThat(frames.set(1, draft(YearMonth.of(2027, 9), "Verkennen"), Confirmation.none()))
                .isInstanceOf(FrameResult.Kept.class);

        assertThat(frames.now()).hasValueSatisfying(frame -> {
            assertThat(frame.number()).isEqualTo(2);
            assertThat(frame.calendar().firstMonth()).isEqualTo(YearMonth.of(2027, 9));
            assertThat(frame.name(new PlanYear(1))).contains("Verkennen");
            assertThat(frame.name(new PlanYear(2))).isEmpty();
            assertThat(frame.words(Element.LEARNING)).contains("Samen leren");
        });
        assertThat(frames.asKnown(KnownOn.day(TODAY)))
                .hasValueSatisfying(
                        frame -> assertThat(frame.name(new PlanYear(1))).contains("Ontdekken"));
        assertThat(frames.asKnown(KnownOn.day(TODAY.minusDays(1)))).isEmpty();
    }

    @Test
    void whoIsSecondOverwritesNothing() {
        assertThat(frames.set(0, draft(YearMonth.of(2027, 1), "Eerst"), Confirmation.none()))
                .isInstanceOf(FrameResult.Kept.class);

        assertThat(frames.set(0, draft(YearMonth.of(2027, 1), "Ook eerst"), Confirmation.none()))
                .isInstanceOf(FrameResult.ChangedMeanwhile.class);
        assertThat(frames.set(4, draft(YearMonth.of(2027, 1), "Te ver"), Confirmation.none()))
                .isInstanceOf(FrameResult.ChangedMeanwhile.class);
        assertThat(frames.now())
                .hasValueSatisfying(
                        frame -> assertThat(frame.name(new PlanYear(1))).contains("Eerst"));
    }

    @Test
    void onlyTheSteeringGroupSetsItAndEveryoneReadsIt() {
        for (String who : List.of("anna", "elif", "fons", "hasan", "chaima")) {
            assertThatThrownBy(() -> As.person(
                            who, () -> frames.set(0, draft(YearMonth.of(2027, 1), "Van mij"), Confirmation.none())))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
        }
        frames.set(0, draft(YearMonth.of(2027, 1), "Ontdekken"), Confirmation.none());

        assertThat(As.person("anna", () -> frames.now())).isPresent();
        As.nobody(() -> assertThatThrownBy(() -> frames.now()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void limitsOutOfRangeAndWordsThatDoNotFitAreRefused() {
        YearMonth first = YearMonth.of(2027, 1);
        assertThatThrownBy(() -> new FrameDraft(first, 0, 3, Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrameDraft(first, 8, 100, Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(first, "a".repeat(81))).isInstanceOf(IllegalArgumentException.class);
        assertThat(frames.set(0, draft(first, "a".repeat(80)), Confirmation.none()))
                .isInstanceOf(FrameResult.Kept.class);
    }

    private static FrameDraft draft(YearMonth first, String firstYear) {
        return new FrameDraft(
                first,
                8,
                3,
                Map.of(new PlanYear(1), new TwoLanguages(firstYear, "")),
                Map.of(Element.LEARNING, new TwoLanguages("Samen leren", "Learning together")));
    }

    @Test
    void aRegisterNumberIsNeverTheNameOfAYear() {
        assertThat(frames.set(0, draft(YearMonth.of(2027, 1), "93.05.18-223.61"), Confirmation.none()))
                .isInstanceOf(FrameResult.Refused.class);
        assertThat(frames.now()).isEmpty();
    }
}
