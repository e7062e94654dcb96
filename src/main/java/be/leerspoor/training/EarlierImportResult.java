package be.leerspoor.training;

/** What came of writing down earlier trainings. */
public sealed interface EarlierImportResult {

    /** So many were written down. */
    record Written(int trainings) implements EarlierImportResult {}

    /** There are bad lines and the choice was not to skip them: nothing was written down. */
    record HasBadLines(EarlierPlan plan) implements EarlierImportResult {}
}
