package be.leerspoor.plan;

/** What one types of an indicator and its figures. */
public enum IndicatorField {
    NAME_NL(200),
    NAME_EN(200),
    SHARE_OF_NL(200),
    SHARE_OF_EN(200),
    BASELINE_SOURCE(300),
    SOURCE(300),
    REASON(600);

    private final int longest;

    IndicatorField(int longest) {
        this.longest = longest;
    }

    /** Characters that fit in it. */
    public int longest() {
        return longest;
    }
}
