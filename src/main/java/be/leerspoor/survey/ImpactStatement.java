package be.leerspoor.survey;

/** An effect that the published evaluation describes, in its own words. */
public record ImpactStatement(ImpactSpot spot, ImpactDirection direction, Words words) {}
