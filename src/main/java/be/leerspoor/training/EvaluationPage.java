package be.leerspoor.training;

import java.time.Instant;
import java.util.Locale;

/**
 * The evaluation of an edition for somebody who was there.
 *
 * @param until when it closes
 */
public record EvaluationPage(EditionId edition, String courseNl, String courseEn, State state, Instant until) {

    /** Whether it can be given now. */
    public enum State {
        /** The last session is not over yet. */
        NOT_YET,
        OPEN,
        GIVEN,
        CLOSED
    }

    /** The name of the course in the language of the screen. */
    public String course(Locale language) {
        return language.getLanguage().equals("en") ? courseEn : courseNl;
    }
}
