package be.leerspoor.people;

/** What came of importing people. */
public sealed interface ImportResult {

    /** These many people were added. */
    record Imported(int people) implements ImportResult {}

    /** There are bad lines and the choice was not to skip them: nothing was imported. */
    record HasBadLines(ImportPlan plan) implements ImportResult {}

    /** Somebody with one of these names was added since the file was read: nothing was imported. */
    record ChangedMeanwhile() implements ImportResult {}
}
