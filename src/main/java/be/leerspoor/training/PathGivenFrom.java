package be.leerspoor.training;

/** A trainer let a path be given by itself, from a day on. Published in the transaction. */
record PathGivenFrom() {}
