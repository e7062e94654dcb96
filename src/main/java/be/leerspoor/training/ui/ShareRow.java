package be.leerspoor.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A share in words, with a bar that shows the same. */
final class ShareRow extends Composite<Div> {

    private static final long serialVersionUID = 1;

    ShareRow(String name, String words, int part, int whole) {
        Span title = new Span(name);
        title.addClassName("row-title");
        Span line = new Span(words);
        line.addClassName("row-line");
        Div filled = new Div();
        filled.getStyle().setWidth(whole == 0 ? "0" : Math.round(100.0 * part / whole) + "%");
        Div bar = new Div(filled);
        bar.addClassName("share-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div all = new Div(title, line, bar);
        all.addClassName("row-words");
        getContent().addClassName("row-plain");
        getContent().add(all);
    }
}
