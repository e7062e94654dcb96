package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The shape of every page that has to say something did not work out. */
final class ErrorSheet extends Composite<Div> {

    ErrorSheet(String title, String sentence, Component... more) {
        getContent().addClassName("error-page");
        getContent().add(new PageHead(title, sentence));
        getContent().add(more);
    }
}
