package be.leerspoor.training;

import java.util.Locale;

/** Something that is asked of a person after a course. */
public record AskedAfter(EditionId edition, String courseNl, String courseEn, Kind kind) {

    /** What is asked. */
    public enum Kind {
        /** What one made of it; goes by itself when it closes. */
        EVALUATION,
        /** What one does with it, six weeks later. */
        LATER
    }

    /** The name of the course in the language of the screen. */
    public String course(Locale language) {
        return language.getLanguage().equals("en") ? courseEn : courseNl;
    }
}
