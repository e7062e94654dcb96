package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.training.ObservationState;
import be.leerspoor.training.ObservationSummary;
import java.time.LocalDate;

/** Observations in words. */
final class ObservationWords {

    private ObservationWords() {}

    /** "Je vroeg Dirk Vermeulen om mee te kijken" until it is given, "Dirk Vermeulen keek met je mee" from then on. */
    static String title(ObservationSummary observation) {
        boolean given = observation.state() == ObservationState.GIVEN;
        String mine = given ? "training.observation.row" : "training.observation.row.asked";
        String giving = given ? "training.observation.row.giving" : "training.observation.row.giving.asked";
        return text(observation.giving() ? giving : mine, observation.colleague());
    }

    /** "Gevraagd op 9 maart 2027", "Meegekeken op 9 maart 2027". */
    static String state(ObservationSummary observation) {
        LocalDate heldOn = observation.heldOn();
        return observation.state() == ObservationState.GIVEN && heldOn != null
                ? text("training.observation.given-on", Formats.here().longDay(heldOn))
                : text(
                        key("training.observation.state", observation.state()),
                        Formats.here().longDay(observation.askedAt()));
    }
}
