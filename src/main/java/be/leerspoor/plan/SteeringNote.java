package be.leerspoor.plan;

/**
 * What was noted in a meeting of the steering group.
 *
 * @param subject the id of the item it is about, or {@link #FREE}
 * @param version how often it was written
 */
public record SteeringNote(String subject, String words, int version) {

    /** The subject of what was not on the agenda. */
    public static final String FREE = "free";
}
