package be.leerspoor.intervision;

/** An own text as it is kept, and the version that the next save builds on: 0 when there is none yet. */
public record Kept(String body, int version) {

    /** Nothing is kept yet. */
    public static final Kept NONE = new Kept("", 0);
}
