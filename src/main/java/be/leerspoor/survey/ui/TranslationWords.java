package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.survey.Translation;
import java.util.Locale;

/** What translations are called and how they stand. */
final class TranslationWords {

    private TranslationWords() {}

    /** A language by its name, as it stands at the beginning of a line. */
    static String language(String code) {
        String name = Locale.of(code).getDisplayLanguage(Texts.language());
        return name.substring(0, 1).toUpperCase(Texts.language()) + name.substring(1);
    }

    /** Whether somebody read it over, or else what it still needs. */
    static String state(Translation translation) {
        return translation
                .checked()
                .map(TranslationWords::checked)
                .orElseGet(() -> translation.missing() == 0
                        ? text("survey.translation.draft")
                        : text("survey.translation.missing", translation.missing()));
    }

    private static String checked(Translation.Checked checked) {
        String day = Formats.here().longDay(checked.at());
        return checked.by().isEmpty()
                ? text("survey.translation.checked", day)
                : text("survey.translation.checked-by", checked.by(), day);
    }
}
