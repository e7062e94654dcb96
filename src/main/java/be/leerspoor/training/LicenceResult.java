package be.leerspoor.training;

/** What came of keeping a licence. */
public sealed interface LicenceResult {

    /** It is kept. */
    record Kept() implements LicenceResult {}

    /** A register number stands in it. */
    record NeverStored() implements LicenceResult {}

    /** This person does not give training now. */
    record NoTrainer() implements LicenceResult {}

    /** Somebody took it away meanwhile. */
    record Gone() implements LicenceResult {}
}
