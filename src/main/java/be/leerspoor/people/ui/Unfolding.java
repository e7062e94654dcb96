package be.leerspoor.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;

/** Something one does now and then, folded away under its words until then. */
final class Unfolding extends Composite<NativeDetails> {

    private static final long serialVersionUID = 1;

    Unfolding(String words, Component content) {
        getContent().addClassName("unfolding");
        getContent().setSummaryText(words);
        getContent().setContent(content);
    }
}
