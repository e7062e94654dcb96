package be.leerspoor.survey;

/** Where the counts of a wave come from. */
public enum WaveOrigin {
    /** People were asked here. */
    ASKED,
    /** Counts were taken over from paper or from elsewhere, and are shown as they came. */
    TAKEN_OVER
}
