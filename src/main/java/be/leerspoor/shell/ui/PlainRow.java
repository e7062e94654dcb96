package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of two lines that leads nowhere, with one thing to do at its end if there is one. */
public final class PlainRow extends Composite<Div> {

    private static final long serialVersionUID = 1;

    /** A row with these words, the second line smaller. */
    public PlainRow(String title, String line) {
        Span name = new Span(title);
        name.addClassName("row-title");
        Span more = new Span(line);
        more.addClassName("row-line");
        Div words = new Div(name, more);
        words.addClassName("row-words");
        getContent().addClassName("row-plain");
        getContent().add(words);
    }

    /** Adds something else at the end of the row. */
    public PlainRow with(Component more) {
        getContent().add(more);
        return this;
    }

    /** Adds the thing to do; {@code spoken} tells apart, for who listens, the same words on different rows. */
    public PlainRow withAction(String words, String spoken, Runnable action) {
        Button button = Actions.quiet(words, action);
        button.setAriaLabel(spoken);
        getContent().add(button);
        return this;
    }
}
