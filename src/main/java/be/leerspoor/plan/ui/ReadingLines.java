package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Indicator;
import be.leerspoor.plan.IndicatorReading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** What is measured, each in one line that leads to its months. */
final class ReadingLines extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1;

    ReadingLines(List<IndicatorReading> readings) {
        this(readings, ReadingLines::link);
    }

    private ReadingLines(List<IndicatorReading> readings, Function<Indicator, Component> name) {
        getContent().addClassName("reading-lines");
        readings.forEach(reading -> getContent().add(line(reading, name.apply(reading.indicator()))));
    }

    /** As they were known on an earlier day: their months of now are something else, so nothing leads there. */
    static ReadingLines ofThen(List<IndicatorReading> readings) {
        return new ReadingLines(readings, indicator -> new Span(new IndicatorWords(indicator).name()));
    }

    private static Component link(Indicator indicator) {
        Anchor link = new Anchor(IndicatorAddress.of(indicator.id()), new IndicatorWords(indicator).name());
        link.setRouterIgnore(false);
        return link;
    }

    private static ListItem line(IndicatorReading reading, Component name) {
        IndicatorWords words = new IndicatorWords(reading.indicator());
        Span value = new Span(reading.value().map(words::value).orElseGet(() -> text("plan.indicator.missing")));
        value.addClassName("reading-value");
        ListItem line = new ListItem(name, value);
        IndicatorWords.day(reading).map(ReadingLines::muted).ifPresent(line::add);
        reading.target()
                .map(target -> muted(text("plan.indicator.target-of-year", words.target(target))))
                .ifPresent(line::add);
        return line;
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassNames("muted", "small");
        return span;
    }
}
