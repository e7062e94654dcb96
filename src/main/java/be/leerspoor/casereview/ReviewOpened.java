package be.leerspoor.casereview;

/** An author opened a review to others. Published in the transaction of the opening. */
public record ReviewOpened(ReviewId review) {}
