package be.leerspoor.casereview;

/** A review can be read by its author only from now on. */
public record ReviewWithdrawn(ReviewId review) {}
