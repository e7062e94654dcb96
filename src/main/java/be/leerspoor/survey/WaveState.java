package be.leerspoor.survey;

/** How far a wave is. */
public enum WaveState {
    /** Nobody was asked yet; everything about it can be changed. */
    PLANNED,
    /** People can answer. */
    OPEN,
    /** What is told of it stands for good. */
    CLOSED
}
