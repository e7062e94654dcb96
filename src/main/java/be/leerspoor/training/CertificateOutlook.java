package be.leerspoor.training;

import java.time.Instant;
import java.util.Locale;

/**
 * An edition on the page of its certificates, and how far it is towards them.
 *
 * @param begins when its first session begins
 * @param ends when its last session ends
 * @param requiredShare how much of it one must have been there for, in percent
 */
public record CertificateOutlook(
        String courseNl, String courseEn, Instant begins, Instant ends, int requiredShare, Stage stage) {

    /** How far an edition is towards certificates. */
    public enum Stage {
        /** Its course gives none. */
        NONE_GIVEN,
        /** Its last session is not over. */
        NOT_OVER,
        /** Nobody noted who was there. */
        NOTHING_NOTED,
        /** Whoever was there long enough has one. */
        GIVEN;

        static Stage of(boolean certified, boolean over, boolean noted) {
            if (!certified) {
                return NONE_GIVEN;
            }
            if (!over) {
                return NOT_OVER;
            }
            return noted ? GIVEN : NOTHING_NOTED;
        }
    }

    /** What its course is called in this language. */
    public String course(Locale language) {
        return Course.isEnglish(language) ? courseEn : courseNl;
    }
}
