package be.leerspoor.intervision;

import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/** What became of the wish to make an agreement, or to tell what became of one. */
public sealed interface AgreeResult {

    /** It is kept. */
    record Kept() implements AgreeResult {}

    /** It holds marks that were neither taken out nor confirmed. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements AgreeResult {}

    /** A register number stands in it. */
    record Refused(List<Finding> findings) implements AgreeResult {}

    /** It is empty or longer than the limit, in characters. */
    record WrongLength(int limit) implements AgreeResult {}

    /** The day lies before today or more than two years ahead. */
    record WrongDay() implements AgreeResult {}

    /** Somebody told the end of it already, perhaps in another window. */
    record ToldAlready() implements AgreeResult {}
}
