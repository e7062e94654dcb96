package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Counted;
import be.leerspoor.plan.Indicator;
import be.leerspoor.plan.IndicatorBaseline;
import be.leerspoor.plan.IndicatorReading;
import be.leerspoor.plan.IndicatorSource;
import be.leerspoor.plan.IndicatorTarget;
import be.leerspoor.plan.IndicatorUnit;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.plan.MeasureNames;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.Progress;
import be.leerspoor.shell.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of an indicator, in its unit. */
final class IndicatorWords {

    private static final int MOST_DECIMALS = 2;

    private final Indicator indicator;

    IndicatorWords(Indicator indicator) {
        this.indicator = indicator;
    }

    String name() {
        return indicator.name().in(language());
    }

    String value(BigDecimal value) {
        return value(indicator.unit(), value);
    }

    static String value(IndicatorUnit unit, BigDecimal value) {
        int decimals = unit == IndicatorUnit.PERCENT ? 1 : MOST_DECIMALS;
        BigDecimal told = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        String number = Formats.here().number(told.doubleValue(), Math.max(0, told.scale()));
        return unit == IndicatorUnit.PERCENT ? text("plan.indicator.percent", number) : number;
    }

    String target(IndicatorTarget target) {
        BigDecimal upTo = target.upTo();
        return switch (indicator.direction()) {
            case UP -> text("plan.indicator.target.up", value(target.value()));
            case DOWN -> text("plan.indicator.target.down", value(target.value()));
            case BAND ->
                text("plan.indicator.target.band", value(target.value()), value(upTo == null ? target.value() : upTo));
        };
    }

    String baseline(IndicatorBaseline baseline) {
        return text(
                "plan.indicator.baseline.words",
                value(baseline.value()),
                Formats.here().longDay(baseline.on()),
                baseline.source());
    }

    String direction() {
        return text(key("plan.indicator.direction", indicator.direction()));
    }

    String progress(Progress progress) {
        return switch (progress) {
            case Progress.Unknown(var why) -> text(key("plan.indicator.progress.unknown", why));
            case Progress.UnderWay(int percent) -> text("plan.indicator.progress.under-way", percent);
            case Progress.Reached(boolean beyond) ->
                text(beyond ? "plan.indicator.progress.beyond" : "plan.indicator.progress.reached");
            case Progress.FurtherAway _ -> text("plan.indicator.progress.further-away");
        };
    }

    /** Where it stands, in one or two sentences. */
    String sentence(IndicatorReading reading, Optional<PlanYear> year) {
        if (reading.value().isEmpty()) {
            return text(
                    reading.series().isEmpty() ? "plan.indicator.sentence.none" : "plan.indicator.sentence.none-yet");
        }
        String now = value(reading.value().get());
        String day = reading.on().map(on -> Formats.here().longDay(on)).orElse("");
        String stands = indicator.addsUp() && year.isPresent()
                ? text("plan.indicator.sentence.this-year", now, day)
                : text("plan.indicator.sentence.stands", now, day);
        return stands + " " + progress(reading.progress());
    }

    /** Until when the value tells; empty where there is none. */
    static Optional<String> day(IndicatorReading reading) {
        return reading.on()
                .map(on -> text("plan.indicator.measured-until", Formats.here().day(on)));
    }

    /** Where its figures come from; what they are about is looked up by its names. */
    String source(Function<Measure, Optional<MeasureNames.Named>> names) {
        return switch (indicator.source()) {
            case IndicatorSource.Live(Measure measure) ->
                measure.kind().about() == MeasureKind.About.NOTHING
                        ? text(key("plan.measure.words", measure.kind()))
                        : names.apply(measure)
                                .map(named -> measure(measure.kind(), named))
                                .orElseGet(() -> text("plan.measure.not-yet"));
            case IndicatorSource.ByHand _ -> text("plan.indicator.source.by-hand");
            case IndicatorSource.Gone _ -> text("plan.indicator.source.gone");
        };
    }

    private static String measure(MeasureKind kind, MeasureNames.Named named) {
        String answers = named.answers().stream()
                .map(answer -> text("plan.measure.quoted", answer))
                .collect(Collectors.joining(text("plan.outcome.or")));
        return text(
                key("plan.measure.words", kind),
                text("plan.measure.quoted", named.about()),
                text("plan.measure.quoted", named.item()),
                answers);
    }

    String month(YearMonth month) {
        return Formats.here().month(month.atDay(1));
    }

    static String counted(Counted counted) {
        Formats formats = Formats.here();
        return counted.of() == 0
                ? formats.number(counted.counted())
                : text("plan.indicator.counted", formats.number(counted.counted()), formats.number(counted.of()));
    }
}
