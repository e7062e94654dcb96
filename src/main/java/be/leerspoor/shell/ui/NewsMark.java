package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A dot where something was not seen yet, with words for who does not see it. */
final class NewsMark extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final transient NavigationEntry.News news;
    private final List<Span> dots = new ArrayList<>();
    private final List<PlaceLink> places = new ArrayList<>();

    NewsMark(NavigationEntry.News news) {
        this.news = news;
        dots.add(dressed(getContent()));
        show(news.any().get());
    }

    /** Shows it at the link to the place too. */
    void alsoAt(PlaceLink link) {
        Span twin = dressed(new Span());
        twin.setVisible(isVisible());
        dots.add(twin);
        link.add(twin);
        places.add(link);
    }

    /** Takes the mark away when one comes from where things are seen, and all was. What is new waits for the next frame. */
    void lookAgain(String before) {
        boolean fromThere = before.isEmpty() || places.stream().anyMatch(place -> place.holds(before));
        if (fromThere && isVisible() && !news.any().get()) {
            show(false);
        }
    }

    private void show(boolean any) {
        dots.forEach(dot -> dot.setVisible(any));
    }

    private Span dressed(Span dot) {
        Span words = new Span(" (" + text(news.textKey()) + ")");
        words.addClassName("visually-hidden");
        dot.addClassName("news-mark");
        dot.add(words);
        return dot;
    }
}
