package be.leerspoor.training;

/** What became of the wish to begin a path. */
public sealed interface BeginResult {

    /** One is on it now. */
    record Begun() implements BeginResult {}

    /** One was on it already. */
    record AlreadyOnIt() implements BeginResult {}

    /** There is no such path, or it is offered no longer. */
    record NotOffered() implements BeginResult {}
}
