package be.leerspoor.training;

/** What became of noting that somebody is not at work for a while. */
public sealed interface AwayResult {

    /** It is noted. */
    record Noted() implements AwayResult {}

    /** The last day lies before the first, or the first too far away. */
    record NoSuchPeriod() implements AwayResult {}

    /** It was noted already for one of these days. */
    record AlreadyNoted() implements AwayResult {}
}
