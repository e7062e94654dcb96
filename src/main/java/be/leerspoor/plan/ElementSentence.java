package be.leerspoor.plan;

import java.time.Instant;

/**
 * Where an element stands, in one sentence that somebody wrote.
 *
 * @param number how many there were with this one
 */
public record ElementSentence(int number, String words, Instant knownAt, String byName) {

    /** The longest it can be, in characters. */
    public static final int LONGEST = 600;
}
