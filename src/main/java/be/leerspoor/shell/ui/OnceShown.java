package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** A secret to copy now: it is shown this once. */
public final class OnceShown extends Composite<Div> {

    private static final long serialVersionUID = 1;

    // In the browser and at once: a browser lets a page copy only while a click is being handled. Without a safe
    // connection it lets nobody near its clipboard, but still copies what is selected.
    private static final String COPY = """
            if (this.copies) return;
            this.copies = true;
            const field = $0;
            const select = () => { field.inputElement.focus(); field.inputElement.select(); };
            const copySelected = () => {
              select();
              try { return document.execCommand('copy'); } catch (refused) { return false; }
            };
            this.addEventListener('click', async () => {
              let copied = false;
              try {
                await navigator.clipboard.writeText(field.value);
                copied = true;
              } catch (notAvailable) {
                copied = copySelected();
              }
              if (copied) { this.focus(); } else { select(); }
              this.dispatchEvent(new CustomEvent('copied', { detail: copied }));
            });""";

    private final TextField field = new TextField();
    private final Button copy = Actions.secondary(text("shell.copy"), () -> {});
    private final Span answer = new Span();

    /** The secret under this label, with a button that copies it. */
    public OnceShown(String label, String secret) {
        field.setLabel(label);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        answer.getElement().setAttribute("role", "status");
        copy.getElement()
                .addEventListener(
                        "copied",
                        event -> answer.setText(text(
                                event.getEventData().get("event.detail").asBoolean()
                                        ? "shell.copied"
                                        : "shell.copy.yourself")))
                .addEventData("event.detail");
        Div row = Actions.row(copy, answer);
        row.addClassName("copy");
        getContent().addClassName("stack-tight");
        getContent().setWidthFull();
        getContent().add(field, row);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        copy.getElement().executeJs(COPY, field.getElement());
    }
}
