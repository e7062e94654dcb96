package be.leerspoor.intervision;

/** What became of a changed text of the organisation. */
public sealed interface HouseTextResult {

    /** It is kept. */
    record Kept() implements HouseTextResult {}

    /** It was changed since this page was opened; nothing was changed now. */
    record ChangedMeanwhile() implements HouseTextResult {}

    /** Something stands in it that may be kept nowhere. */
    record NeverStored() implements HouseTextResult {}

    /** It is empty or longer than fits; the limit is in characters. */
    record WrongLength(int limit) implements HouseTextResult {}
}
