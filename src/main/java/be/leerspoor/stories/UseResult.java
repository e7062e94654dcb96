package be.leerspoor.stories;

import be.leerspoor.privacy.ShareDecision;
import java.time.LocalDate;

/** What became of "I used this". */
public sealed interface UseResult {

    /** It counts, on this day. */
    record Used(LocalDate on) implements UseResult {}

    /** The signed-in person told so today already; it counts once a day. */
    record AlreadyToday() implements UseResult {}

    /** The line holds something recognisable that was neither rewritten nor confirmed. */
    record ToConfirm(ShareDecision.Unconfirmed open) implements UseResult {}

    /** A register number stands in the line; nothing was kept. */
    record RegisterNumber() implements UseResult {}

    /** The line has more than this many characters. */
    record TooLong(int limit) implements UseResult {}

    /** The story is not on the shelf for the signed-in person, or is their own. */
    record NotAllowed() implements UseResult {}
}
