package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.IndicatorDirection;
import be.leerspoor.plan.IndicatorPoint;
import be.leerspoor.plan.IndicatorReading;
import be.leerspoor.plan.IndicatorUnit;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one indicator stands: its value, a sentence, a line and a table of the same numbers. */
final class ReadingPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private ReadingPart(IndicatorReading reading, Optional<PlanYear> year, IndicatorWords words) {
        getContent().addClassName("reading");
        Span value = new Span(reading.value().map(words::value).orElseGet(() -> text("plan.indicator.missing")));
        value.addClassName("reading-value");
        Span target = new Span(reading.target()
                .map(aim -> text("plan.indicator.target-of-year", words.target(aim)))
                .orElseGet(() -> text("plan.indicator.no-target")));
        target.addClassName("reading-target");
        Span direction = new Span(words.direction());
        direction.addClassName("reading-target");
        Div numbers = new Div(value, target, direction);
        numbers.addClassName("reading-numbers");
        getContent().add(numbers, new Paragraph(words.sentence(reading, year)));
        line(reading, year, words);
    }

    /** Under its name, which opens it. */
    static ReadingPart titled(IndicatorReading reading, Optional<PlanYear> year) {
        IndicatorWords words = new IndicatorWords(reading.indicator());
        ReadingPart part = new ReadingPart(reading, year, words);
        Anchor link = new Anchor(IndicatorAddress.of(reading.indicator().id()), words.name());
        link.setRouterIgnore(false);
        H3 title = new H3(link);
        title.addClassName("reading-title");
        part.getContent().addComponentAsFirst(title);
        part.table(reading, words);
        return part;
    }

    /** On its own page, where the name and the months stand already. */
    static ReadingPart plain(IndicatorReading reading, Optional<PlanYear> year) {
        return new ReadingPart(reading, year, new IndicatorWords(reading.indicator()));
    }

    private void line(IndicatorReading reading, Optional<PlanYear> year, IndicatorWords words) {
        if (!reading.series().isEmpty()) {
            getContent()
                    .add(new IndicatorLine(
                            words.name() + ". " + words.sentence(reading, year),
                            words,
                            reading.drawn(),
                            target(reading)));
        }
    }

    /** Where a month can be held beside the target of a year: not where months add up to it. */
    private static @Nullable Double target(IndicatorReading reading) {
        boolean comparable =
                !reading.indicator().addsUp() || reading.indicator().unit() == IndicatorUnit.PERCENT;
        return comparable && reading.indicator().direction() != IndicatorDirection.BAND
                ? reading.target().map(aim -> aim.value().doubleValue()).orElse(null)
                : null;
    }

    private void table(IndicatorReading reading, IndicatorWords words) {
        if (reading.series().isEmpty()) {
            return;
        }
        FigureTable table = new FigureTable(
                words.name(), List.of(text("plan.indicator.table.when"), text("plan.indicator.table.value")));
        for (IndicatorPoint point : reading.series().reversed()) {
            table.row(words.month(YearMonth.from(point.on())), words.value(point.value()));
        }
        getContent()
                .add(new Unfolding(text("plan.indicator.table"), table)
                        .spoken(text("plan.indicator.table") + ": " + words.name()));
    }
}
