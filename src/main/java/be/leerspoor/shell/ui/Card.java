package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;

/** A sheet of paper on the page, with an optional title. */
@Tag("section")
public final class Card extends Component implements HasComponents, HasStyle {

    public Card(Component... content) {
        addClassName("card");
        add(content);
    }

    /** A card that opens with a heading. */
    public static Card titled(String title, Component... content) {
        H2 heading = new H2(title);
        heading.addClassName("card-title");
        Card card = new Card(heading);
        card.getElement().setAttribute("aria-label", title);
        card.add(content);
        return card;
    }
}
