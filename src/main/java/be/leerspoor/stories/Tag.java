package be.leerspoor.stories;

import be.leerspoor.shell.Texts;
import java.util.Locale;

/**
 * A tag of one of the administrable lists.
 *
 * @param place its place within its dimension, rising
 * @param retired no longer offered to writers; stories that carry it keep it
 * @param version what a change of this tag builds on
 */
public record Tag(TagKey key, String labelNl, String labelEn, int place, boolean retired, int version) {

    /** What is shown in this language. */
    public String label(Locale language) {
        return Texts.known(language).equals(Texts.ENGLISH) ? labelEn : labelNl;
    }

    /** What is shown in the language of the current screen. */
    public String label() {
        return label(Texts.language());
    }
}
