package be.leerspoor.training;

/**
 * What is wrong with a path, and where.
 *
 * @param step the place of the step; 0 when it is about the path as a whole
 * @param requirement the place of what that step asks; 0 when it is about the step as a whole
 */
public record PathProblem(PathFlaw flaw, int step, int requirement) {}
