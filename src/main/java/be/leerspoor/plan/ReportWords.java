package be.leerspoor.plan;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a report says things, in one language. */
final class ReportWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Locale language;
    private final Formats formats;

    ReportWords(Locale language) {
        this.language = language;
        this.formats = Formats.in(language);
    }

    String text(String key, @Nullable Object... parameters) {
        return textIn(language, key, parameters);
    }

    String element(Element element) {
        return textIn(language, key("plan.element", element));
    }

    String year(int number) {
        return textIn(language, "plan.year", number);
    }

    String period(YearReport report) {
        return textIn(language, "plan.report.period", formats.longDay(report.from()), formats.longDay(report.until()));
    }

    /** What the file of a report is called: with its language, so that two of them stand side by side. */
    String fileName(YearReport report, String ending) {
        return report.title() + "-" + language.getLanguage() + "." + ending;
    }

    /** Whereto a milestone was moved and why, one after the other; empty for one that never was. */
    String moved(FrozenReport.Stone stone) {
        return stone.moved().stream()
                .map(moved -> textIn(
                        language,
                        "plan.report.moved",
                        formats.day(moved.from()),
                        formats.day(moved.to()),
                        moved.reason()))
                .collect(Collectors.joining(" "));
    }

    String answered(FrozenReport.Round round) {
        Integer answered = round.answered();
        if (answered == null) {
            return textIn(language, "plan.report.answered.not-told");
        }
        return round.invited() == 0
                ? formats.number(answered)
                : textIn(language, "plan.report.answered", formats.number(answered), formats.number(round.invited()));
    }

    /** Where a figure stands, where it was to be, and what is not known of it yet. */
    String sentence(YearReport report, FrozenReport.Figure figure) {
        return notYet(report, figure)
                .map(notYet -> figure.value() == null ? notYet : stands(figure) + " " + notYet)
                .orElseGet(() -> stands(figure));
    }

    private String stands(FrozenReport.Figure figure) {
        BigDecimal value = figure.value();
        BigDecimal target = figure.target();
        if (value == null) {
            return textIn(language, "plan.report.figure.none");
        }
        String stands = value(figure.unit(), value);
        String day = formats.longDay(figure.points().getLast().on());
        if (target == null) {
            return textIn(language, "plan.report.figure", day, stands);
        }
        BigDecimal upTo = figure.upTo();
        return upTo == null
                ? textIn(language, "plan.report.figure.target", day, stands, value(figure.unit(), target))
                : textIn(
                        language,
                        "plan.report.figure.band",
                        day,
                        stands,
                        value(figure.unit(), target),
                        value(figure.unit(), upTo));
    }

    /** Which months of the period were not frozen yet when the report was made; empty where all were. */
    Optional<String> notYet(YearReport report, FrozenReport.Figure figure) {
        YearMonth first = figure.unknownFrom();
        if (first == null) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.from(report.until().plusDays(1)).minusMonths(1);
        String from = formats.month(first.atDay(1));
        return Optional.of(
                first.equals(last)
                        ? textIn(language, "plan.report.figure.not-yet", from)
                        : textIn(language, "plan.report.figure.not-yet.until", from, formats.month(last.atDay(1))));
    }

    String value(FrozenReport.Unit unit, BigDecimal value) {
        return switch (unit) {
            case COUNT -> formats.number(value.longValue());
            case PERCENT ->
                textIn(language, "plan.report.percent", formats.number(value.doubleValue(), decimals(value, 1)));
            case NUMBER -> formats.number(value.doubleValue(), decimals(value, 2));
        };
    }

    /** No more than it has, once it is rounded. */
    private static int decimals(BigDecimal value, int most) {
        return Math.max(
                0,
                value.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }

    /** How much of the largest it is, in hundredths, never less than nothing. */
    static String share(BigDecimal value, BigDecimal top) {
        return top.signum() <= 0
                ? "0"
                : value.max(BigDecimal.ZERO)
                        .multiply(HUNDRED)
                        .divide(top, 1, RoundingMode.HALF_UP)
                        .min(HUNDRED)
                        .toPlainString();
    }
}
