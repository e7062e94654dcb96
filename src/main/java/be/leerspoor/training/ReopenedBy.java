package be.leerspoor.training;

/** Why a step is open again. */
public enum ReopenedBy {
    /** Somebody revoked the certificate of the course. */
    REVOKED,
    /** It was put right who was there. */
    ATTENDANCE,
    /** What it rested on counts no longer, for whatever reason. */
    OTHER
}
