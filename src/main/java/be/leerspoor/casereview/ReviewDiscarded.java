package be.leerspoor.casereview;

/** A review was put away by its author, who may bring it back for a while. */
public record ReviewDiscarded(ReviewId review) {}
