package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;

/** What came of giving an evaluation. */
public sealed interface EvaluationResult {

    /** It is given, and cannot be told from those of others any more. */
    record Given() implements EvaluationResult {}

    /** This person gave it before; nothing was added. */
    record GivenAlready() implements EvaluationResult {}

    /** It cannot be given now. */
    record NotOpen() implements EvaluationResult {}

    /** A register number stands in the words: nothing of it is kept. */
    record Refused() implements EvaluationResult {}

    /** What the words hold that may identify somebody, and was not confirmed; nothing is kept yet. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements EvaluationResult {}

    /** Tidied up, the words are longer than this. */
    record TooLong(int limit) implements EvaluationResult {}
}
