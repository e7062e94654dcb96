package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.AppShell;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many steps are done, as many small marks; the words beside it say the same. */
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
final class PathProgress extends Composite<Div> {

    private static final long serialVersionUID = 1;

    PathProgress(int done, int all) {
        getContent().addClassName("path-progress");
        getContent().getElement().setAttribute("aria-hidden", "true");
        for (int step = 0; step < all; step++) {
            Span mark = new Span();
            mark.addClassName(step < done ? "path-mark-done" : "path-mark");
            getContent().add(mark);
        }
    }
}
