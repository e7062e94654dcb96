package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Tells at one fixed place whether all that was typed is safe. It says "bewaard" only when no field is left that could
 * not be kept, and names that field otherwise. Announced politely, never a passing message.
 */
public final class SavedLine extends Composite<Div> {

    private final Span words = new Span();
    private final SequencedMap<String, Unkept> unkept = new LinkedHashMap<>();

    private final String keptKey;

    /** For a draft. */
    public SavedLine() {
        this("shell.saved.at");
    }

    private SavedLine(String keptKey) {
        this.keptKey = keptKey;
        getContent().addClassName("saved-line");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("aria-live", "polite");
        quiet();
    }

    /** For choices, which hold as soon as they are kept: "Bewaard om 14:05". */
    public static SavedLine ofChoices() {
        return new SavedLine("shell.saved.choice-at");
    }

    /** Nothing to tell yet; the place stays reserved. */
    public void quiet() {
        show("quiet", "");
    }

    /** "Concept bewaard om 14:05", unless another field is not kept yet. The field is named as on the screen. */
    public void kept(String field, Instant moment) {
        unkept.remove(field);
        if (unkept.isEmpty()) {
            show("saved", text(keptKey, Formats.here().time(moment)));
            getContent().addComponentAsFirst(Icon.of(IconName.CHECK));
        } else {
            showUnkept();
        }
    }

    /** Saving this field failed: says that its text is still there and offers to try again. */
    public void failed(String field, Runnable retry) {
        unkept.put(field, new Unkept(true, retry::run));
        showUnkept();
    }

    /** What stands in this field was refused; the field itself says why. */
    public void notKept(String field) {
        unkept.put(field, new Unkept(false, () -> {}));
        showUnkept();
    }

    private void showUnkept() {
        List<String> failed = fields(true);
        show(
                "failed",
                failed.isEmpty()
                        ? text("shell.saved.not-kept", String.join(", ", fields(false)))
                        : text("shell.saved.failed", String.join(", ", unkept.keySet())));
        getContent().addComponentAsFirst(Icon.of(IconName.EYE));
        if (!failed.isEmpty()) {
            NativeButton button = new NativeButton(text("shell.saved.retry"), click -> retry());
            button.addClassName("link-button");
            getContent().add(button);
        }
    }

    private List<String> fields(boolean failed) {
        return unkept.entrySet().stream()
                .filter(field -> field.getValue().failed() == failed)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void retry() {
        List.copyOf(unkept.values()).forEach(field -> field.retry().run());
    }

    private void show(String state, String text) {
        getContent().removeAll();
        words.setText(text);
        getContent().add(words);
        getContent().getElement().setAttribute("data-state", state);
    }

    private record Unkept(boolean failed, Retry retry) implements Serializable {}

    @FunctionalInterface
    private interface Retry extends Serializable {
        void run();
    }
}
