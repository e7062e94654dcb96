package be.leerspoor.intervision;

/**
 * Something that keeps a method from being offered.
 *
 * @param place the step in which it is, counted from 1; 0 when it is in the method as a whole
 */
public record MethodProblem(Flaw flaw, int place) {}
