package be.leerspoor.people;

/** What came of naming a region or team. */
public sealed interface NameResult {

    /** It is done. */
    record Done() implements NameResult {}

    /** Another one has this name. */
    record NameTaken() implements NameResult {}

    /** It was changed since this page was opened; nothing was changed now. */
    record ChangedMeanwhile() implements NameResult {}

    /** Something stands in it that may be kept nowhere; nothing was changed. */
    record NeverStored() implements NameResult {}
}
