package be.leerspoor.training;

/** What became of the question to look on. */
public enum ObservationState {
    /** Waits for who was asked, who may be writing. */
    ASKED,
    /** Given: the two of them read it. */
    GIVEN,
    /** Who was asked will not look on. */
    DECLINED,
    /** It is asked no longer. */
    TAKEN_BACK
}
