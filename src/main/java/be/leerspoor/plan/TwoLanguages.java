package be.leerspoor.plan;

import be.leerspoor.shell.Texts;
import java.util.Locale;

/** The same words in Dutch and in English; where the English is empty, the Dutch stands in for it. */
public record TwoLanguages(String nl, String en) {

    public TwoLanguages {
        nl = nl.strip();
        en = en.strip();
    }

    /** The words in the language of the screen. */
    public String in(Locale language) {
        return !en.isEmpty() && language.getLanguage().equals(Texts.ENGLISH.getLanguage()) ? en : nl;
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return nl.isEmpty() && en.isEmpty();
    }
}
