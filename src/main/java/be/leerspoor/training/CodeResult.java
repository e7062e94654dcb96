package be.leerspoor.training;

/** What came of asking for a code on the screen. */
public sealed interface CodeResult {

    /** This code is valid now. */
    record Shown(EntryCode code) implements CodeResult {}

    /** Participants are not there at this moment: a code is shown from an hour before until an hour after the session. */
    record NotNow() implements CodeResult {}
}
