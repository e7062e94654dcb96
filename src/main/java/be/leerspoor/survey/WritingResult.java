package be.leerspoor.survey;

import be.leerspoor.privacy.ShareDecision;
import java.util.UUID;

/** What came of deciding about a text. */
public sealed interface WritingResult {

    /** It is decided. */
    record Decided() implements WritingResult {}

    /** Not yet: by this somebody may be recognised. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements WritingResult {}

    /** Never: a register number stands in it. */
    record Refused() implements WritingResult {}

    /** A register number stands in the words of a theme. */
    record NeverStored() implements WritingResult {}

    /** In the words of a theme somebody may be recognised; everyone would read them. */
    record Recognisable() implements WritingResult {}

    /** There is such a theme, new or known before. */
    record Themed(UUID theme) implements WritingResult {}

    /** There is no such text, or nobody but who decides reads it. */
    record Gone() implements WritingResult {}
}
