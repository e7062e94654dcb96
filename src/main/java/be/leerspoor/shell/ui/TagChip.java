package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A tag: something a story is about, or a filter that is on. */
public final class TagChip extends Composite<Span> {

    private TagChip(String className) {
        getContent().addClassNames("tag-chip", className);
    }

    /** A tag that only tells. */
    public static TagChip plain(String words) {
        TagChip chip = new TagChip("tag-plain");
        chip.getContent().add(new Span(words));
        return chip;
    }

    /** A tag that leads somewhere; the address is inside the application, without a leading slash. */
    public static TagChip link(String words, String address) {
        TagChip chip = new TagChip("tag-link");
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(false);
        chip.getContent().add(link);
        return chip;
    }

    /** A filter that is on, with a way to take it off. */
    public static TagChip chosen(String words, Runnable remove) {
        TagChip chip = new TagChip("tag-chosen");
        NativeButton button = new NativeButton("", click -> remove.run());
        button.add(new Span(words), Icon.of(IconName.CLOSE));
        button.setAriaLabel(text("shell.tag.remove", words));
        chip.getContent().add(button);
        return chip;
    }
}
