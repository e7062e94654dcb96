package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;

/** What became of saying that one read or watched what a step asks. */
public sealed interface ReadingResult {

    /** It is noted, and counts. */
    record Noted() implements ReadingResult {}

    /** A sentence of at most so many characters is needed. */
    record SentenceLength(int limit) implements ReadingResult {}

    /** Something stands in it that may be kept nowhere. */
    record NeverStored() implements ReadingResult {}

    /** The path does not ask this, or no longer. */
    record NotAsked() implements ReadingResult {}

    /** Somebody may be recognised by what is marked in it: it is taken out, or left in on purpose. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements ReadingResult {}
}
