package be.leerspoor.casereview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One question of a template: open text, or a scale from 0 to 10. */
public record Question(
        String code,
        Kind kind,
        String wordingNl,
        String wordingEn,
        @Nullable String helpNl,
        @Nullable String helpEn) {

    /** How a question is answered. */
    public enum Kind {
        TEXT,
        SCALE
    }

    /** The question in the language of the screen. */
    public String wording(Locale language) {
        return language.getLanguage().equals("en") ? wordingEn : wordingNl;
    }

    /** A few words of help in the language of the screen; empty when there are none. */
    public String help(Locale language) {
        String help = language.getLanguage().equals("en") ? helpEn : helpNl;
        return help == null ? "" : help;
    }
}
