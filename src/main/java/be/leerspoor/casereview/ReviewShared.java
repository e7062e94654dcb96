package be.leerspoor.casereview;

/** A review can be read by others from now on. */
public record ReviewShared(ReviewId review) {}
