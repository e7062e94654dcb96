package be.leerspoor.casereview;

/** A shared review is read by others than before; who reads it no longer may have it on the screen. */
public record ReadersChanged(ReviewId review) {}
