package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.IndicatorPoint;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, as a quiet line: labelled at its end, broken where months are missing, with the target as a dashed line where
 * it is of the same kind. The sentence says the same to who listens.
 */
final class IndicatorLine extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final double FULL = 100;
    private static final double ROOM = 8;

    private final transient List<IndicatorPoint> points;
    private final long months;
    private final double lowest;
    private final double highest;

    /** There is at least one point. */
    IndicatorLine(String sentence, IndicatorWords words, List<IndicatorPoint> points, @Nullable Double target) {
        this.points = points;
        months = Math.max(1, month(points.getFirst()).until(month(points.getLast()), ChronoUnit.MONTHS));
        double most = points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .max()
                .orElse(0);
        double least = points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .min()
                .orElse(0);
        highest = Math.max(most, target == null ? most : target);
        lowest = Math.min(0, Math.min(least, target == null ? least : target));
        Svg line = new Svg(drawn(target));
        line.addClassName("indicator-line-drawn");
        line.getElement().setAttribute("aria-hidden", "true");
        Div plot = new Div(line);
        plot.addClassName("indicator-line-plot");
        if (target != null) {
            Span aim = new Span(text("plan.indicator.line.target"));
            aim.addClassName("indicator-line-target");
            aim.getStyle().set("top", percent(y(target)));
            plot.add(aim);
        }
        IndicatorPoint last = points.getLast();
        Span end = new Span(words.value(last.value()));
        end.addClassName("indicator-line-end");
        end.getStyle().set("top", percent(y(last.value().doubleValue())));
        Div beside = new Div(end);
        beside.addClassName("indicator-line-beside");
        Div under = new Div(new Span(words.month(month(points.getFirst()))));
        under.addClassName("indicator-line-under");
        if (points.size() > 1) {
            under.add(new Span(words.month(month(last))));
        }
        getContent().addClassName("indicator-line");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", sentence);
        getContent().add(plot, beside, under);
    }

    private String drawn(@Nullable Double target) {
        StringBuilder path = new StringBuilder();
        YearMonth before = null;
        for (IndicatorPoint point : points) {
            boolean goesOn = before != null && before.until(month(point), ChronoUnit.MONTHS) <= gap();
            String at = number(x(point)) + " " + number(y(point.value().doubleValue()));
            path.append(goesOn ? "L" : "M").append(at);
            if (!goesOn) {
                path.append("h0");
            }
            before = month(point);
        }
        String aim = target == null ? "" : "<path class=\"indicator-aim\" d=\"M0 " + number(y(target)) + "H100\"/>";
        return "<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">" + aim + "<path class=\"indicator-way\" d=\""
                + path + "\"/></svg>";
    }

    /** Measurements that are months apart by their nature are joined; missing months of one that is counted monthly are not. */
    private long gap() {
        return points.stream().anyMatch(point -> point.counted().isEmpty()) ? Long.MAX_VALUE : widest();
    }

    private long widest() {
        return points.size() > months / 2 ? 1 : Long.MAX_VALUE;
    }

    private double x(IndicatorPoint point) {
        return FULL * month(points.getFirst()).until(month(point), ChronoUnit.MONTHS) / months;
    }

    private double y(double value) {
        double height = highest - lowest;
        return height == 0 ? FULL - ROOM : ROOM + (FULL - 2 * ROOM) * (highest - value) / height;
    }

    private static YearMonth month(IndicatorPoint point) {
        return YearMonth.from(point.on());
    }

    private static String percent(double place) {
        return number(place) + "%";
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.2f", place);
    }
}
