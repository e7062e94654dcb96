package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** A column to read or write in, with side notes at its right from 1200 px and below it on smaller screens. */
public final class ReadingColumn extends Composite<Div> {

    private final Div main = new Div();
    private final Aside side = new Aside();

    public ReadingColumn(Component... content) {
        getContent().addClassName("reading-column");
        main.addClassName("reading-main");
        side.addClassName("reading-side");
        main.add(content);
        getContent().add(main);
    }

    /** Adds to the column. */
    public void add(Component... content) {
        main.add(content);
    }

    /** Adds side notes: responses, related stories. */
    public ReadingColumn withSide(Component... notes) {
        side.add(notes);
        getContent().add(side);
        return this;
    }
}
