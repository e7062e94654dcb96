package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The name of the product with its mark: a trail of three steps. */
final class Wordmark extends Composite<Div> {

    Wordmark() {
        Span mark = new Span();
        mark.addClassName("wordmark-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span("Leerspoor");
        name.addClassName("wordmark-name");
        getContent().addClassName("wordmark");
        getContent().add(mark, name);
    }
}
