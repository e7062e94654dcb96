package be.leerspoor.plan;

/** What people type in an item of the plan, and how many characters of it are kept. */
public enum PlanField {
    TITLE(200),
    WORDS(4000),
    BESIDE(4000),
    REASON(600);

    private final int longest;

    PlanField(int longest) {
        this.longest = longest;
    }

    /** The longest it can be, in characters. */
    public int longest() {
        return longest;
    }
}
