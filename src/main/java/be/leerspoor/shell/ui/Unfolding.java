package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;

/** Something one does now and then, folded away under its words until then. */
public final class Unfolding extends Composite<NativeDetails> {

    private static final long serialVersionUID = 1;

    /** Folds this away under these words. */
    public Unfolding(String words, Component content) {
        getContent().addClassName("unfolding");
        getContent().setSummaryText(words);
        getContent().setContent(content);
    }

    /** Shows it from the beginning. */
    public Unfolding open() {
        getContent().setOpen(true);
        return this;
    }

    /** Does this the first time somebody unfolds it. */
    public Unfolding whenOpened(Runnable then) {
        getContent().addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                toggle.unregisterListener();
                then.run();
            }
        });
        return this;
    }

    /** Tells apart, for who listens, the same words on different rows. */
    public Unfolding spoken(String words) {
        getContent().getSummary().getElement().setAttribute("aria-label", words);
        return this;
    }
}
