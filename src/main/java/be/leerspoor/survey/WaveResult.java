package be.leerspoor.survey;

import java.time.LocalDate;
import java.util.List;

/** What came of planning, changing, opening or closing a wave. */
public sealed interface WaveResult {

    /** It is done. */
    record Done(WaveId wave) implements WaveResult {}

    /** A register number stands in the name. */
    record NeverStored() implements WaveResult {}

    /** People answered in it or can; nothing about it changes any more but its last day. */
    record OpenAlready() implements WaveResult {}

    /** Somebody changed it meanwhile. */
    record ChangedMeanwhile() implements WaveResult {}

    /** Its last day is over already. */
    record OverAlready() implements WaveResult {}

    /** Nobody is invited. */
    record NobodyInvited() implements WaveResult {}

    /** Fewer are invited than any number that may be told. */
    record TooFewInvited(int threshold) implements WaveResult {}

    /** The same was asked shortly before: from two waves so close together, a person could be found. */
    record TooSoon(LocalDate earliest) implements WaveResult {}

    /**
     * Within the year the same was asked of others, of whom some are invited again: from the difference between both groups a
     * person could be found.
     *
     * @param other the name of that wave
     */
    record OverlapsOther(String other, LocalDate earliest) implements WaveResult {}

    /** The questionnaire cannot be asked as it is. */
    record Flawed(List<QuestionnaireFlaw> flaws) implements WaveResult {

        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** What opens its answers is not where it should be; nothing was changed. */
    record KeyMissing() implements WaveResult {}

    /** Another server holds the key of its answers and closes it within a minute. */
    record ClosesElsewhere() implements WaveResult {}
}
