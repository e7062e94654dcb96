package be.leerspoor.stories;

import be.leerspoor.privacy.FormDecision;

/** What became of a change in the lists of tags. */
public sealed interface TagResult {

    /** Done. */
    record Done() implements TagResult {}

    /** A tag has a Dutch label of 1 to 100 characters, with a letter or digit in it; an English one of at most 100. */
    record LabelNeeded() implements TagResult {}

    /** A tag of that name is in the list already. */
    record Taken() implements TagResult {}

    /** Somebody else changed it meanwhile; nothing happened. */
    record ChangedMeanwhile() implements TagResult {}

    /** The detector marks something in a label that was neither rewritten nor confirmed; nothing was kept. */
    record ToConfirm(FormDecision.Unconfirmed open) implements TagResult {}

    /** A register number stands in a label; nothing was kept. */
    record RegisterNumber() implements TagResult {}
}
