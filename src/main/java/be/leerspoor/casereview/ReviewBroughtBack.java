package be.leerspoor.casereview;

/** A review that was put away is there again. */
public record ReviewBroughtBack(ReviewId review) {}
