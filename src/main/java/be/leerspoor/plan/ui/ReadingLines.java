package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.IndicatorReading;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is measured, each in one line that leads to its months. */
final class ReadingLines extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1;

    ReadingLines(List<IndicatorReading> readings) {
        getContent().addClassName("reading-lines");
        readings.forEach(reading -> getContent().add(line(reading)));
    }

    private static ListItem line(IndicatorReading reading) {
        IndicatorWords words = new IndicatorWords(reading.indicator());
        Anchor link = new Anchor(IndicatorAddress.of(reading.indicator().id()), words.name());
        link.setRouterIgnore(false);
        Span value = new Span(reading.value().map(words::value).orElseGet(() -> text("plan.indicator.missing")));
        value.addClassName("reading-value");
        ListItem line = new ListItem(link, value);
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
