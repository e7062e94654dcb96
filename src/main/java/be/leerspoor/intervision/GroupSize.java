package be.leerspoor.intervision;

/** How many people make a good group. Other sizes are possible. */
public final class GroupSize {

    /** The fewest for whom it works well. */
    public static final int FEWEST = 3;

    /** The most for whom it works well. */
    public static final int MOST = 8;

    private GroupSize() {}

    /** Whether a group of so many deserves a word of warning. */
    public static boolean isUnusual(int people) {
        return people < FEWEST || people > MOST;
    }
}
