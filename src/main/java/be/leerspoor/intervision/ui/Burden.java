package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** For whom something weighs: where support is to be found. Nobody learns that it was opened. */
final class Burden extends Composite<Div> {

    private static final long serialVersionUID = 1;

    Burden(String support) {
        getContent().add(new Unfolding(text("intervision.burden"), new Prose(support)));
    }
}
