package be.leerspoor.privacy.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.Findings;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.shell.ui.Icon;
import be.leerspoor.shell.ui.IconName;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the detector marked in one field: the words, why, and what could stand there instead. */
public final class FindingsList extends Composite<Div> {

    public FindingsList() {
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("aria-live", "polite");
        clear();
    }

    /** Nothing is marked. */
    public void clear() {
        getContent().removeAll();
        getContent().setVisible(false);
    }

    /** Shows what was marked in this text without offering replacements. */
    public void show(GuardedText marked, Findings findings) {
        show(marked, findings, null);
    }

    /** Shows what was marked in this text; a chosen replacement is handed to {@code replace}. */
    public void show(GuardedText marked, Findings findings, @Nullable BiConsumer<Finding, String> replace) {
        clear();
        for (Finding finding : findings.all()) {
            getContent().add(row(marked, finding, replace));
        }
        getContent().setVisible(!findings.empty());
    }

    private static Div row(GuardedText marked, Finding finding, @Nullable BiConsumer<Finding, String> replace) {
        Span words = new Span(marked.value().substring(finding.start(), finding.end()));
        words.addClassName("finding-words");
        Span why =
                new Span(text("privacy.field.recognisable", text(finding.kind().messageKey())));
        Span reason = new Span(text(finding.reason().messageKey()));
        reason.addClassName("muted");
        Div row = new Div(Icon.of(IconName.EYE), why, words, reason);
        row.addClassName("finding");
        if (replace != null && !finding.suggestions().isEmpty()) {
            row.add(new Span(text("privacy.field.instead")));
            for (String suggestion : finding.suggestions()) {
                NativeButton button = new NativeButton(suggestion, click -> replace.accept(finding, suggestion));
                button.addClassName("finding-suggestion");
                button.setAriaLabel(text("privacy.field.replace", words.getText(), suggestion));
                row.add(button);
            }
        }
        return row;
    }
}
