package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The steering group writes indicators and enters figures; everyone reads them, also as they were. */
@LeerspoorTest
@WithPerson("greet")
class IndicatorDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final PlanYear FIRST = new PlanYear(1);

    @Autowired
    private IndicatorDesk desk;

    @Autowired
    private FigureDesk figures;

    @Autowired
    private Indicators indicators;

    @Autowired
    private BegunIndicators begun;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void plan() {
        begun.plan(YearMonth.of(2026, 9));
    }

    @Test
    void whatTheSteeringGroupWritesEveryoneReads() {
        IndicatorId load = begun.load("Ervaren last");
        begun.enter(load, TODAY.minusDays(30), 3);

        IndicatorOverview all = As.person("anna", () -> indicators.overview());

        assertThat(all.of(Element.MEASUREMENT, IndicatorRole.COST))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.indicator().name().nl()).isEqualTo("Ervaren last");
                    assertThat(reading.value())
                            .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3"));
                    assertThat(reading.progress()).isEqualTo(new Progress.UnderWay(50));
                });
        for (String who : List.of("anna", "chaima", "dirk", "elif", "fons", "hasan")) {
            As.person(
                    who,
                    () -> assertThatThrownBy(() -> desk.begin(
                                    IndicatorId.random(), BegunIndicators.byHand("Nog een"), Confirmation.none()))
                            .isInstanceOf(AccessDeniedException.class));
            As.person(
                    who,
                    () -> assertThatThrownBy(() -> figures.enter(load, figure(TODAY, 3, ""), Confirmation.none()))
                            .isInstanceOf(AccessDeniedException.class));
        }
        As.nobody(() -> assertThatThrownBy(() -> indicators.overview()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void askedTwiceItIsBegunOnceAlsoAtTheSameMoment() throws Exception {
        IndicatorId id = IndicatorId.random();
        Callable<IndicatorResult> begin = () ->
                As.person("greet", () -> desk.begin(id, BegunIndicators.byHand("Ervaren last"), Confirmation.none()));

        assertThat(AtOnce.both(begin, begin)).containsOnly(new IndicatorResult.Kept(id));
        assertThat(begin.call()).isEqualTo(new IndicatorResult.Kept(id));

        assertThat(names(KnownOn.now())).containsExactly("Ervaren last");
        assertThat(indicators.find(id))
                .hasValueSatisfying(one -> assertThat(one.number()).isEqualTo(1));
    }

    @Test
    void aTargetWithoutABaselineIsRefusedWithTheReason() {
        IndicatorDraft draft = BegunIndicators.byHand("Ervaren last");

        assertThat(begin(with(draft, Optional.empty(), draft.targets())))
                .isEqualTo(IndicatorResult.Faulty.of(IndicatorProblem.TARGET_WITHOUT_BASELINE));
        assertThat(indicators.overview().indicators()).isEmpty();
        assertThat(begin(with(draft, Optional.empty(), Map.of()))).isInstanceOf(IndicatorResult.Kept.class);
        assertThat(indicators.overview().indicators())
                .singleElement()
                .satisfies(reading ->
                        assertThat(reading.progress()).isEqualTo(new Progress.Unknown(Progress.Why.NO_TARGET)));
    }

    @Test
    void whatCannotBeIsRefused() {
        IndicatorDraft share = BegunIndicators.draft(Measure.of(MeasureKind.MEETINGS_ATTENDED), "Aanwezigheid");
        IndicatorDraft load = BegunIndicators.byHand("Ervaren last");

        assertThat(begin(with(share, share.baseline(), target("101"))))
                .isEqualTo(faulty(IndicatorProblem.OUT_OF_RANGE));
        assertThat(begin(with(share, baseline("-1", TODAY), Map.of())))
                .isEqualTo(faulty(IndicatorProblem.OUT_OF_RANGE));
        assertThat(begin(with(share, share.baseline(), target("9"))))
                .isEqualTo(faulty(IndicatorProblem.AGAINST_ITS_DIRECTION));
        assertThat(begin(with(load, load.baseline(), target("5"))))
                .isEqualTo(faulty(IndicatorProblem.AGAINST_ITS_DIRECTION));
        assertThat(begin(with(load, baseline("4", TODAY.plusDays(1)), Map.of())))
                .isEqualTo(faulty(IndicatorProblem.BASELINE_IN_THE_FUTURE));
        assertThat(begin(with(
                        load, load.baseline(), Map.of(FIRST, IndicatorTarget.between(BigDecimal.ONE, BigDecimal.TWO)))))
                .isEqualTo(faulty(IndicatorProblem.NO_BAND));
        assertThat(begin(new IndicatorDraft(
                        share.element(),
                        share.role(),
                        new TwoLanguages(" ", "Name"),
                        IndicatorUnit.COUNT,
                        share.direction(),
                        share.shareOf(),
                        share.measure(),
                        share.baseline(),
                        share.targets())))
                .isEqualTo(new IndicatorResult.Faulty(Set.of(IndicatorProblem.NO_NAME, IndicatorProblem.OTHER_UNIT)));
        assertThat(begin(new IndicatorDraft(
                        share.element(),
                        share.role(),
                        share.name(),
                        share.unit(),
                        share.direction(),
                        new TwoLanguages("", ""),
                        share.measure(),
                        share.baseline(),
                        share.targets())))
                .isEqualTo(faulty(IndicatorProblem.SHARE_OF_NOTHING));
        assertThat(indicators.overview().indicators()).isEmpty();
    }

    @Test
    void aRegisterNumberIsKeptNowhere() {
        assertThat(begin(BegunIndicators.byHand("Last van 93.05.18-223.61")))
                .isInstanceOf(IndicatorResult.Refused.class);
        assertThat(begin(BegunIndicators.byHand("Last van mevrouw Janssens")))
                .isInstanceOf(IndicatorResult.Unconfirmed.class);
        assertThat(indicators.overview().indicators()).isEmpty();
    }

    @Test
    void aChangeStandsOnTopOfWhatWasKnown() {
        IndicatorId load = begun.load("Ervaren last");
        LocalDate before = TODAY;
        clock.moveBy(Duration.ofDays(10));

        IndicatorDraft lower = with(BegunIndicators.byHand("Ervaren werklast"), baseline("4", TODAY), target("1"));
        assertThat(desk.change(load, 1, lower, Confirmation.none())).isEqualTo(new IndicatorResult.Kept(load));
        assertThat(desk.change(load, 1, lower, Confirmation.none())).isEqualTo(new IndicatorResult.ChangedMeanwhile());

        assertThat(names(KnownOn.now())).containsExactly("Ervaren werklast");
        assertThat(names(KnownOn.day(before))).containsExactly("Ervaren last");
        assertThat(names(KnownOn.day(before.minusDays(1)))).isEmpty();
        assertThat(indicators
                        .asKnown(KnownOn.day(before))
                        .indicators()
                        .getFirst()
                        .target())
                .hasValueSatisfying(target -> assertThat(target.value()).isEqualByComparingTo("2"));

        assertThat(desk.takeAway(load, 1)).isEqualTo(new IndicatorResult.ChangedMeanwhile());
        assertThat(desk.takeAway(load, 2)).isEqualTo(new IndicatorResult.Kept(load));
        assertThat(names(KnownOn.now())).isEmpty();
        assertThat(indicators.page(load)).isEmpty();
        assertThat(desk.takeAway(load, 3)).isEqualTo(new IndicatorResult.NotThere());
        assertThat(names(KnownOn.day(before))).containsExactly("Ervaren last");
    }

    @Test
    void anotherValueOfTheSameDayNeedsAReasonAndTheFirstStays() {
        IndicatorId load = begun.load("Ervaren last");
        begun.enter(load, TODAY, 3);
        clock.moveBy(Duration.ofDays(1));

        assertThat(enter(load, figure(TODAY, 2.5, ""))).isEqualTo(faulty(IndicatorProblem.NO_REASON));
        assertThat(enter(load, figure(TODAY, 3, "")))
                .as("the same once more")
                .isEqualTo(new IndicatorResult.Kept(load));
        assertThat(entered(load)).hasSize(1);
        assertThat(enter(load, figure(TODAY, 2.5, "Eén team telde dubbel."))).isEqualTo(new IndicatorResult.Kept(load));

        assertThat(entered(load)).extracting(HandFigure::number).containsExactly(1, 2);
        assertThat(entered(load).getLast().reason()).isEqualTo("Eén team telde dubbel.");
        assertThat(entered(load).getLast().byName()).startsWith("Greet");
        assertThat(indicators.overview().indicators().getFirst().value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("2.5"));
        assertThat(indicators
                        .asKnown(KnownOn.day(TODAY))
                        .indicators()
                        .getFirst()
                        .value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3"));
    }

    @Test
    void aFigureThatCannotBeIsRefused() {
        IndicatorId load = begun.load("Ervaren last");
        IndicatorId used = begun.counted(Measure.of(MeasureKind.STORIES_USED), "Gebruikte verhalen");

        assertThat(enter(load, figure(TODAY.plusDays(1), 3, ""))).isEqualTo(faulty(IndicatorProblem.IN_THE_FUTURE));
        assertThat(enter(load, new FigureDraft(TODAY, BigDecimal.ONE, " ", "")))
                .isEqualTo(faulty(IndicatorProblem.NO_SOURCE));
        assertThat(enter(load, new FigureDraft(TODAY, new BigDecimal("1.00001"), "Bron", "")))
                .isEqualTo(faulty(IndicatorProblem.OUT_OF_RANGE));
        assertThat(enter(used, figure(TODAY, 3, ""))).isEqualTo(faulty(IndicatorProblem.NOT_BY_HAND));
        assertThat(enter(IndicatorId.random(), figure(TODAY, 3, ""))).isEqualTo(new IndicatorResult.NotThere());
    }

    private IndicatorResult begin(IndicatorDraft draft) {
        return desk.begin(IndicatorId.random(), draft, Confirmation.none());
    }

    private IndicatorResult enter(IndicatorId indicator, FigureDraft draft) {
        return figures.enter(indicator, draft, Confirmation.none());
    }

    private List<HandFigure> entered(IndicatorId indicator) {
        return indicators.page(indicator).orElseThrow().entered();
    }

    private List<String> names(KnownOn on) {
        return indicators.asKnown(on).indicators().stream()
                .map(reading -> reading.indicator().name().nl())
                .toList();
    }

    private static FigureDraft figure(LocalDate on, double value, String reason) {
        return new FigureDraft(on, BigDecimal.valueOf(value), "Personeelsdienst", reason);
    }

    private static IndicatorResult faulty(IndicatorProblem problem) {
        return IndicatorResult.Faulty.of(problem);
    }

    private static Map<PlanYear, IndicatorTarget> target(String value) {
        return Map.of(FIRST, IndicatorTarget.of(new BigDecimal(value)));
    }

    private static Optional<IndicatorBaseline> baseline(String value, LocalDate on) {
        return Optional.of(new IndicatorBaseline(new BigDecimal(value), on, "Telling"));
    }

    private static IndicatorDraft with(
            IndicatorDraft draft, Optional<IndicatorBaseline> baseline, Map<PlanYear, IndicatorTarget> targets) {
        return new IndicatorDraft(
                draft.element(),
                draft.role(),
                draft.name(),
                draft.unit(),
                draft.direction(),
                draft.shareOf(),
                draft.measure(),
                baseline,
                targets);
    }
}
