package be.leerspoor.people.ui;

import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of two lines that leads nowhere, with one thing to do at its end if there is one. */
final class PlainRow extends Composite<Div> {

    private static final long serialVersionUID = 1;

    PlainRow(String title, String line) {
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
    PlainRow with(Component more) {
        getContent().add(more);
        return this;
    }

    /** Adds the thing to do; {@code spoken} tells apart, for who listens, the same words on different rows. */
    PlainRow withAction(String words, String spoken, Runnable action) {
        Button button = Actions.quiet(words, action);
        button.setAriaLabel(spoken);
        getContent().add(button);
        return this;
    }
}
