package be.leerspoor.survey;

/**
 * An effect: one that the published evaluation describes, in its own words, or one that the organisation added.
 *
 * @param offered whether authors may still choose it
 */
public record ImpactStatement(ImpactSpot spot, ImpactDirection direction, Words words, boolean offered) {

    /** Whether it comes from the published evaluation, and so never changes. */
    public boolean isPublished() {
        return !spot.isOwn();
    }
}
