package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A readable row of two lines that is one link. Rows stand in a {@link Rows}. */
public final class RowLink extends Composite<Div> {

    private final Anchor link;
    private final Div words = new Div();

    /** @param address an address inside the application, without a leading slash ({@code "stories/42"}) */
    public RowLink(String title, String line, String address) {
        getContent().addClassName("row-link");
        link = new Anchor(address, title);
        link.setRouterIgnore(false);
        link.addClassName("row-title");
        words.addClassName("row-words");
        words.add(link);
        if (!line.isEmpty()) {
            Span second = new Span(line);
            second.addClassName("row-line");
            words.add(second);
        }
        getContent().add(words, Icon.of(IconName.ARROW));
    }

    /** Puts an icon before the words. */
    public RowLink with(IconName icon) {
        getContent().addComponentAsFirst(Icon.of(icon));
        return this;
    }

    /** Puts something under the two lines, such as highlighted text or tags. */
    public RowLink withMore(Component... more) {
        words.add(more);
        return this;
    }

    /** Adds something to do without going there; {@code spoken} tells apart the same words on different rows. */
    public RowLink withAction(String words, String spoken, Runnable action) {
        Button button = Actions.quiet(words, action);
        button.setAriaLabel(spoken);
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, button);
        return this;
    }

    /** Adds a button that leads there too, for what is there to enter now. */
    public RowLink withButton(String words, String address) {
        getContent().addClassName("row-enter");
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, Actions.primaryLink(words, address));
        return this;
    }

    /** Puts the focus on the link. */
    public void focus() {
        link.focus();
    }

    /** Replaces the plain title, for instance by one with marked hits; the link stays the same. */
    public RowLink withTitle(Component title) {
        link.removeAll();
        link.add(title);
        return this;
    }
}
