package be.leerspoor.intervision;

/** How texts are rated. */
public enum RatingScale {
    /** Cold, lukewarm, warm: 1 to 3. */
    WARMTH(3),
    ONE_TO_FIVE(5);

    private final int highest;

    RatingScale(int highest) {
        this.highest = highest;
    }

    /** The highest score; the lowest is 1. */
    public int highest() {
        return highest;
    }
}
