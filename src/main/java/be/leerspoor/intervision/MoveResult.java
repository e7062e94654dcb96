package be.leerspoor.intervision;

/** What became of the wish to move a room on. */
public sealed interface MoveResult {

    /** It happened. */
    record Moved() implements MoveResult {}

    /** Somebody else moved it a moment before. Nothing was done twice. */
    record MovedAlready() implements MoveResult {}

    /** The method needs more people than there are. */
    record TooFew(int needed) implements MoveResult {}

    /** The method does not work over days. */
    record NotOverDays() implements MoveResult {}

    /** Nobody chose a method yet. */
    record NoMethod() implements MoveResult {}

    /** The group did not decide yet whose question it takes up. */
    record NobodyPresents() implements MoveResult {}
}
