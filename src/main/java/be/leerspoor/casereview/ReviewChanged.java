package be.leerspoor.casereview;

/** A review was written in, shared or closed; what the index knows of it is old. */
public record ReviewChanged(ReviewId review) {}
