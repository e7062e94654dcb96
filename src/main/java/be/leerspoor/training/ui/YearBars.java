package be.leerspoor.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Shares at the end of periods, side by side: each bar is labelled, and the sentence says the same to who listens. */
final class YearBars extends Composite<Div> {

    private static final long serialVersionUID = 1;

    /**
     * One bar.
     *
     * @param words what it stands for
     * @param percent how high it is; empty of words and height where nothing is told
     */
    record Bar(String period, String words, int percent) {}

    YearBars(String sentence, List<Bar> bars) {
        getContent().addClassName("year-bars");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", sentence);
        bars.forEach(bar -> getContent().add(drawn(bar)));
    }

    private static Div drawn(Bar bar) {
        Span words = new Span(bar.words());
        words.addClassName("year-bar-words");
        Div filled = new Div();
        filled.getStyle().setHeight(bar.percent() + "%");
        Div track = new Div(filled);
        track.addClassName("year-bar-track");
        Span period = new Span(bar.period());
        period.addClassName("year-bar-period");
        Div all = new Div(words, track, period);
        all.addClassName("year-bar");
        return all;
    }
}
