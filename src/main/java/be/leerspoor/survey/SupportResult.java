package be.leerspoor.survey;

/** What came of keeping a way to support. */
public sealed interface SupportResult {

    /** It is kept. */
    record Kept() implements SupportResult {}

    /** It was changed or removed since this page was opened; nothing was changed now. */
    record ChangedMeanwhile() implements SupportResult {}

    /** Something stands in it that may be kept nowhere. */
    record NeverStored() implements SupportResult {}
}
