package be.leerspoor.training;

import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.ShareDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What became of giving back what one saw. */
public sealed interface GiveBackResult {

    /** The other can read it. */
    record Given() implements GiveBackResult {}

    /** What worked is not written yet. */
    record NothingSeen() implements GiveBackResult {}

    /** It can have been from the one day up to and including the other. */
    record WrongDay(LocalDate from, LocalDate until) implements GiveBackResult {}

    /** These fields hold marks that were neither taken out nor confirmed. */
    record Unconfirmed(Map<String, ShareDecision.Unconfirmed> fields) implements GiveBackResult {}

    /** A register number stands in these fields. */
    record Refused(Map<String, List<Finding>> fields) implements GiveBackResult {}

    /** It is asked no longer, or given already. */
    record NotAsked() implements GiveBackResult {}
}
