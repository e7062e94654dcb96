package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.privacy.Confirmation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** A plan with indicators for tests, begun by greet through the services. */
@TestComponent
public class BegunIndicators {

    private static final TwoLanguages NOTHING = new TwoLanguages("", "");

    private final PlanFrames frames;
    private final IndicatorDesk desk;
    private final FigureDesk figures;
    private final MonthFigures months;

    BegunIndicators(PlanFrames frames, IndicatorDesk desk, FigureDesk figures, MonthFigures months) {
        this.frames = frames;
        this.desk = desk;
        this.figures = figures;
        this.months = months;
    }

    /** A plan that begins in this month. */
    public void plan(YearMonth first) {
        FrameDraft draft = new FrameDraft(first, 5, 5, Map.of(), Map.of());
        assertThat(As.person("greet", () -> frames.set(0, draft, Confirmation.none())))
                .isInstanceOf(FrameResult.Kept.class);
    }

    /** An indicator that is counted from this, from 10 to 40 in the first year. */
    public IndicatorId counted(Measure measure, String name) {
        return begun(draft(measure, name));
    }

    /** The same, as somebody types it. */
    public static IndicatorDraft draft(Measure measure, String name) {
        return new IndicatorDraft(
                Element.LEARNING,
                IndicatorRole.ADOPTION,
                new TwoLanguages(name, ""),
                measure.kind().unit(),
                IndicatorDirection.UP,
                measure.kind().isShare() ? new TwoLanguages("wie het aangaat", "whom it concerns") : NOTHING,
                Optional.of(measure),
                Optional.of(new IndicatorBaseline(BigDecimal.TEN, LocalDate.of(2026, 6, 30), "Telling van toen")),
                Map.of(new PlanYear(1), IndicatorTarget.of(BigDecimal.valueOf(40))));
    }

    /** What it costs people, from 4 down to 2, entered by hand. */
    public IndicatorId load(String name) {
        return begun(byHand(name));
    }

    /** The same, as somebody types it. */
    public static IndicatorDraft byHand(String name) {
        return new IndicatorDraft(
                Element.MEASUREMENT,
                IndicatorRole.COST,
                new TwoLanguages(name, ""),
                IndicatorUnit.NUMBER,
                IndicatorDirection.DOWN,
                NOTHING,
                Optional.empty(),
                Optional.of(new IndicatorBaseline(BigDecimal.valueOf(4), LocalDate.of(2026, 6, 30), "Welzijnsmeting")),
                Map.of(new PlanYear(1), IndicatorTarget.of(BigDecimal.valueOf(2))));
    }

    /** Begins an indicator. */
    public IndicatorId begun(IndicatorDraft draft) {
        return kept(As.person("greet", () -> desk.begin(IndicatorId.random(), draft, Confirmation.none())));
    }

    /** Enters a value of a day. */
    public void enter(IndicatorId indicator, LocalDate on, double value) {
        enter(indicator, on, value, "");
    }

    /** Enters another value of a day that has one. */
    public void correct(IndicatorId indicator, LocalDate on, double value) {
        enter(indicator, on, value, "Nageteld");
    }

    private void enter(IndicatorId indicator, LocalDate on, double value, String reason) {
        kept(As.person(
                "greet",
                () -> figures.enter(
                        indicator,
                        new FigureDraft(on, BigDecimal.valueOf(value), "Personeelsdienst", reason),
                        Confirmation.none())));
    }

    /** Counts what is due, as the job of every minute does. */
    public void count() {
        As.nobody(months::countWhatIsDue);
    }

    private static IndicatorId kept(IndicatorResult result) {
        assertThat(result).isInstanceOf(IndicatorResult.Kept.class);
        return ((IndicatorResult.Kept) result).indicator();
    }
}
