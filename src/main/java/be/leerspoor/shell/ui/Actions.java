package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Buttons and links that look like buttons. Each says what happens. */
public final class Actions {

    private Actions() {}

    /** The one thing to do next. */
    public static Button primary(String words, Runnable action) {
        return button("primary", words, action);
    }

    /** Something else one may do. */
    public static Button secondary(String words, Runnable action) {
        return button("secondary", words, action);
    }

    /** Something one rarely does; no frame around it. */
    public static Button quiet(String words, Runnable action) {
        return button("quiet", words, action);
    }

    /** A step that takes something away; says so in words. */
    public static Button attention(String words, Runnable action) {
        return button("attention", words, action);
    }

    /** A link that looks like the main button; the address is inside the application, without a leading slash. */
    public static Anchor primaryLink(String words, String address) {
        return link("primary", words, address);
    }

    /** A link that looks like another button. */
    public static Anchor secondaryLink(String words, String address) {
        return link("secondary", words, address);
    }

    /** Buttons in a row, wrapping on a phone; the first is the main one. */
    public static Div row(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    private static Button button(String kind, String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeName(kind);
        button.setDisableOnClick(false);
        return button;
    }

    private static Anchor link(String kind, String words, String address) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(false);
        link.addClassNames("button-link", "button-" + kind);
        return link;
    }
}
