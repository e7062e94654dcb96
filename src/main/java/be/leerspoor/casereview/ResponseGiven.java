package be.leerspoor.casereview;

/** A colleague responded to a review. */
public record ResponseGiven(ReviewId review) {}
