package be.leerspoor.intervision;

/** A text of a method, or of one of its steps. */
public enum MethodField {
    NAME_NL(100, 80),
    NAME_EN(100, 80),
    PURPOSE_NL(400, 300),
    PURPOSE_EN(400, 300);

    private final int longestOfMethod;
    private final int longestOfStep;

    MethodField(int longestOfMethod, int longestOfStep) {
        this.longestOfMethod = longestOfMethod;
        this.longestOfStep = longestOfStep;
    }

    /** How many characters it may have at a place: 0 is the method itself, from 1 on its steps. */
    public int longest(int place) {
        return place == 0 ? longestOfMethod : longestOfStep;
    }

    /** What stands in it. */
    public String of(Method method) {
        return switch (this) {
            case NAME_NL -> method.nameNl();
            case NAME_EN -> method.nameEn();
            case PURPOSE_NL -> method.purposeNl();
            case PURPOSE_EN -> method.purposeEn();
        };
    }

    /** What stands in it. */
    public String of(Step step) {
        return switch (this) {
            case NAME_NL -> step.nameNl();
            case NAME_EN -> step.nameEn();
            case PURPOSE_NL -> step.purposeNl();
            case PURPOSE_EN -> step.purposeEn();
        };
    }
}
