package be.leerspoor.survey;

import be.leerspoor.privacy.ShareDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What came of keeping a scaling. Unless it is kept, nothing changed and what was typed still stands where it was typed. */
public sealed interface ScalingResult {

    /** It is kept, under this id. */
    record Kept(UUID scaling) implements ScalingResult {}

    /** There is no such team or scaling, or it is not theirs. */
    record NotThere() implements ScalingResult {}

    /** Somebody else wrote one for this day, or changed it, since this was begun; nothing was overwritten. */
    record ChangedMeanwhile(UUID scaling) implements ScalingResult {}

    /** It could be corrected until this day. */
    record TooLate(LocalDate until) implements ScalingResult {}

    /** Tidied up, this field is longer than fits. */
    record TooLong(ScalingField field, int limit) implements ScalingResult {}

    /** A register number stands in it: nothing of it is kept. */
    record Refused() implements ScalingResult {}

    /** What the words hold that may identify somebody, and was not confirmed. */
    record Unconfirmed(List<ShareDecision.Unconfirmed> marks) implements ScalingResult {

        public Unconfirmed {
            marks = List.copyOf(marks);
        }
    }
}
