package be.leerspoor.plan.ui;

import be.leerspoor.plan.Outcome;
import java.util.Locale;

/** The addresses of what one wants to reach for families. */
final class OutcomeAddress {

    static final String PLACE = "plan/outcomes";
    static final String OUTCOME = "outcome";

    private OutcomeAddress() {}

    static String of(Outcome outcome) {
        return PLACE + "/" + outcome.name().toLowerCase(Locale.ROOT);
    }
}
