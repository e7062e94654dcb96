package be.leerspoor.training;

/**
 * How far a path that is given by itself came.
 *
 * @param given how many people who work here have it so
 * @param toGo how many it fits who do not have it yet
 */
public record GivingProgress(int given, int toGo) {}
