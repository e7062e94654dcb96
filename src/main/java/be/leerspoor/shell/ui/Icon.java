package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;

/** A stroke-drawn icon in the colour of the text beside it. Decoration only: the words beside it carry the meaning. */
@Tag("span")
@StyleSheet("context://" + AppShell.FOLDER + "icons.css")
public final class Icon extends Component {

    private Icon(IconName name) {
        getElement().setAttribute("class", "icon icon-" + name.cssName());
        getElement().setAttribute("aria-hidden", "true");
    }

    public static Icon of(IconName name) {
        return new Icon(name);
    }
}
