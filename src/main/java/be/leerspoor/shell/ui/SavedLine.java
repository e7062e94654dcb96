package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Tells at one fixed place whether what was typed is safe. Announced politely, never a passing message. */
public final class SavedLine extends Composite<Div> {

    private final Span words = new Span();

    public SavedLine() {
        getContent().addClassName("saved-line");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("aria-live", "polite");
        quiet();
    }

    /** Nothing to tell yet; the place stays reserved. */
    public void quiet() {
        show("quiet", "");
    }

    /** Work is on its way to the server. */
    public void saving() {
        show("saving", text("shell.saved.saving"));
    }

    /** "Concept bewaard om 14:05". */
    public void savedAt(Instant moment) {
        show("saved", text("shell.saved.at", Formats.here().time(moment)));
        getContent().addComponentAsFirst(Icon.of(IconName.CHECK));
    }

    /** The save failed: says that the text is still there and offers to try again. */
    public void failed(Runnable retry) {
        show("failed", text("shell.saved.failed"));
        getContent().addComponentAsFirst(Icon.of(IconName.EYE));
        NativeButton button = new NativeButton(text("shell.saved.retry"), click -> retry.run());
        button.addClassName("link-button");
        getContent().add(button);
    }

    /** What stands in a field was refused there; the field says why. */
    public void notKept() {
        show("failed", text("shell.saved.not-kept"));
        getContent().addComponentAsFirst(Icon.of(IconName.EYE));
    }

    private void show(String state, String text) {
        getContent().removeAll();
        words.setText(text);
        getContent().add(words);
        getContent().getElement().setAttribute("data-state", state);
    }
}
