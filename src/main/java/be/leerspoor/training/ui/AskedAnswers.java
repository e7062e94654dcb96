package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** The two answers to what a colleague asks, each one tap. */
final class AskedAnswers {

    private AskedAnswers() {}

    /** A row with both; {@code about} tells apart, for who listens, the same words on different rows. */
    static Div of(String about, String yesWords, Runnable yes, String noWords, Runnable no) {
        Button first = Actions.secondary(yesWords, yes);
        first.setAriaLabel(yesWords + ": " + about);
        Button second = Actions.quiet(noWords, no);
        second.setAriaLabel(noWords + ": " + about);
        return Actions.row(first, second);
    }
}
