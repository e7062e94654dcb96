package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A place with nothing in it yet: one sentence of what it is for, one first step, one example. */
public final class EmptyPlace extends Composite<Div> {

    public EmptyPlace(String sentence) {
        getContent().addClassName("empty-place");
        Paragraph words = new Paragraph(sentence);
        words.addClassName("empty-sentence");
        getContent().add(words);
    }

    public EmptyPlace(String sentence, Component firstStep) {
        this(sentence);
        getContent().add(firstStep);
    }

    public EmptyPlace(String sentence, Component firstStep, String example) {
        this(sentence, firstStep);
        add(example);
    }

    /** Where the first step already stands on the page. */
    public EmptyPlace(String sentence, String example) {
        this(sentence);
        add(example);
    }

    private void add(String example) {
        Paragraph words = new Paragraph(example);
        words.addClassName("empty-example");
        getContent().add(words);
    }
}
