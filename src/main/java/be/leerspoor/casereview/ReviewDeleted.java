package be.leerspoor.casereview;

/** A review is gone for good. */
public record ReviewDeleted(ReviewId review) {}
