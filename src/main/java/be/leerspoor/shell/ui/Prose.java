package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Long text to read: plain text, a paragraph for each empty line. Whatever it holds is shown as text. */
public final class Prose extends Composite<Div> {

    public Prose(String plainText) {
        getContent().addClassName("prose");
        for (String paragraph : plainText.strip().split("\\R\\s*\\R", -1)) {
            if (!paragraph.isBlank()) {
                getContent().add(new Paragraph(paragraph.strip()));
            }
        }
    }
}
