package be.leerspoor.training;

import java.util.Locale;

/** The form in which strengths are given back. */
public enum ObservationField {
    /** What did I see you do that worked? */
    SAW,
    /** What happened because of it? */
    EFFECT,
    /** What would you like to do more of? */
    ONWARD;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
