package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntPredicate;

/** Dots that one person gives to one question: one more, one fewer. */
final class Dots extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final Span shown = new Span();
    private final transient IntPredicate give;
    private final String about;
    private int count;

    /** @param give gives so many dots, and tells whether they were given */
    Dots(int count, String about, IntPredicate give) {
        this.count = count;
        this.about = about;
        this.give = give;
        NativeButton fewer = new NativeButton("−", click -> change(-1));
        fewer.setAriaLabel(text("intervision.room.dots.fewer", about));
        NativeButton more = new NativeButton("+", click -> change(1));
        more.setAriaLabel(text("intervision.room.dots.more", about));
        shown.getElement().setAttribute("role", "status");
        getContent().addClassName("dots");
        getContent().add(fewer, shown, more);
        draw();
    }

    private void change(int by) {
        int wanted = count + by;
        if (wanted >= 0 && give.test(wanted)) {
            count = wanted;
            draw();
        }
    }

    private void draw() {
        shown.setText(count == 0 ? "·" : "●".repeat(count));
        shown.getElement().setAttribute("aria-label", text("intervision.room.dots.count", count, about));
    }
}
