package be.leerspoor.training;

/** What became of giving a path. */
public sealed interface GiveResult {

    /** It is so now. */
    record Done() implements GiveResult {}

    /** It is asked of that person already. */
    record AlreadyOnIt() implements GiveResult {}

    /** There is no such path, or it is offered no longer. */
    record NotOffered() implements GiveResult {}

    /** The day until which it is asked is past, or further away than anybody looks. */
    record NoSuchDay() implements GiveResult {}

    /** Nobody put that person on it by name, or not any more. */
    record NotByName() implements GiveResult {}
}
