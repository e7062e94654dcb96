package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A calm message in the page, at the place it is about. It stays until the page says otherwise. */
public final class Notice extends Composite<Div> {

    private final Div body = new Div();

    private Notice(String kind, IconName icon, String words, String role) {
        getContent().addClassNames("notice", kind);
        getContent().getElement().setAttribute("role", role);
        body.addClassName("notice-body");
        body.add(new Paragraph(words));
        getContent().add(Icon.of(icon), body);
    }

    /** Good to know. */
    public static Notice info(String words) {
        return new Notice("notice-info", IconName.INFO, words, "note");
    }

    /** Needs your eye; read out at once. */
    public static Notice attention(String words) {
        return new Notice("notice-attention", IconName.EYE, words, "alert");
    }

    /** It is done; read out politely. */
    public static Notice done(String words) {
        return new Notice("notice-done", IconName.CHECK, words, "status");
    }

    /** Adds what one can do about it, or more words. */
    public Notice with(Component... more) {
        body.add(more);
        return this;
    }
}
