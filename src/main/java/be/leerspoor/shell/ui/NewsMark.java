package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How many there are that were not seen yet, with words for who does not see it. It follows what is seen elsewhere, also on
 * another device: at once where the page has a line open, else with the next thing one does or when one comes back to it.
 */
final class NewsMark extends Composite<Span> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 99;

    private final transient NavigationEntry.News news;
    private final List<Figure> figures = new ArrayList<>();
    private final List<PlaceLink> places = new ArrayList<>();
    private int count;

    NewsMark(NavigationEntry.News news, OpenPages openPages) {
        this.news = news;
        figures.add(new Figure(getContent(), news.textKey()));
        lookAgain();
        openPages.listen(this, Set.of(news.subject().get()), this::lookAgain);
    }

    /** Shows it at the link to the place too. */
    void alsoAt(PlaceLink link) {
        Figure twin = new Figure(new Span(), news.textKey());
        twin.show(count);
        figures.add(twin);
        link.add(twin.mark());
        places.add(link);
    }

    /** Looks again when one comes from where things are seen. What is new waits for the next frame. */
    void lookAgain(String before) {
        boolean fromThere = before.isEmpty() || places.stream().anyMatch(place -> place.holds(before));
        if (fromThere && count > 0) {
            lookAgain();
        }
    }

    void lookAgain() {
        count = news.count().get();
        figures.forEach(figure -> figure.show(count));
    }

    private record Figure(Span mark, Span number, Span words, String textKey) {

        Figure(Span mark, String textKey) {
            this(mark, new Span(), new Span(), textKey);
            mark.addClassName("news-mark");
            number.getElement().setAttribute("aria-hidden", "true");
            words.addClassName("visually-hidden");
            mark.add(number, words);
        }

        void show(int count) {
            mark.setVisible(count > 0);
            number.setText(count > MOST ? MOST + "+" : Integer.toString(count));
            words.setText(" (" + text(textKey, count) + ")");
        }
    }
}
