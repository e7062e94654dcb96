package be.leerspoor.notice;

import java.time.Instant;

/** What became of a choice about mail. */
public sealed interface WishResult {

    /** It holds from now on. */
    record Kept(Instant at) implements WishResult {}

    /** There is no such kind, or this cannot be chosen about it. */
    record NotOffered() implements WishResult {}
}
