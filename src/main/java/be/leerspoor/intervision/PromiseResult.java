package be.leerspoor.intervision;

/** What became of a promise. */
public sealed interface PromiseResult {

    /** It is made. */
    record Made() implements PromiseResult {}

    /** The text changed since it was shown: it asks to be read anew. */
    record TextChanged() implements PromiseResult {}

    /** The group is not one's own (any more). */
    record NoLongerMember() implements PromiseResult {}
}
