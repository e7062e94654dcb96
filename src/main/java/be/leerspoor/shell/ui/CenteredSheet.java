package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;

/** One calm sheet in the middle of the page, outside the frame: sign in, set up, an apology. */
public final class CenteredSheet extends Composite<Main> implements HasComponents {

    private final Div sheet = new Div();

    public CenteredSheet(String title, Component... content) {
        getContent().addClassName("centered-sheet");
        sheet.addClassName("sheet");
        sheet.add(new Wordmark(), new H1(title));
        sheet.add(content);
        getContent().add(sheet);
    }

    @Override
    public void add(Component... content) {
        sheet.add(content);
    }
}
