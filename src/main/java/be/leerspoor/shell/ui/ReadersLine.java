package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says in words who can read what is on this page. Stands directly under the title of all that holds case material. */
public final class ReadersLine extends Composite<Div> {

    private final Icons icons = new Icons();
    private final Span words = new Span();

    /** A line that only tells. */
    public ReadersLine(Readers readers, String words) {
        getContent().addClassName("readers-line");
        Span label = new Span(text("shell.readers.label"));
        label.addClassName("visually-hidden");
        this.words.addClassName("readers-words");
        getContent().add(icons, label, this.words);
        show(readers, words);
    }

    /** A line with a way to change who reads. */
    public ReadersLine(Readers readers, String words, Runnable change) {
        this(readers, words);
        NativeButton button = new NativeButton(text("shell.readers.change"), click -> change.run());
        button.addClassName("link-button");
        getContent().add(button);
    }

    /** Shows other readers in the same place. */
    public void show(Readers readers, String words) {
        icons.show(readers.icon());
        this.words.setText(words);
        getContent().getElement().setAttribute("data-readers", readers.icon().cssName());
    }

    private static final class Icons extends Span {
        void show(IconName name) {
            removeAll();
            add(Icon.of(name));
        }
    }
}
