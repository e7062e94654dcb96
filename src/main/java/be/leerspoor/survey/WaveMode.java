package be.leerspoor.survey;

/** Whether answers come with a name. Fixed for good when a wave opens. */
public enum WaveMode {
    /** Nobody learns who gave an answer, and nobody can take it back. */
    ANONYMOUS,
    /** Who made the wave reads the answers with the name of who gave them. */
    NAMED
}
