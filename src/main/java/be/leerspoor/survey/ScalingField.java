package be.leerspoor.survey;

/** What a team writes beside its number, in the order in which it is asked. */
public enum ScalingField {
    WORST(600),
    BEST(600),
    WHY_NOT_LOWER(2_000),
    STEP_HIGHER(2_000);

    private final int longest;

    ScalingField(int longest) {
        this.longest = longest;
    }

    /** Characters that fit in it. */
    public int longest() {
        return longest;
    }

    /** Whether a scaling says nothing without it: what 0 and 10 stand for. */
    public boolean isNeeded() {
        return this == WORST || this == BEST;
    }
}
