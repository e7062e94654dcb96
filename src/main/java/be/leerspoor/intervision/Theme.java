package be.leerspoor.intervision;

import java.util.Locale;

/** What a meeting can be about, from the list that the organisation keeps. */
public record Theme(String code, String nameNl, String nameEn) {

    /** The name in the language of the screen. */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameNl;
    }
}
