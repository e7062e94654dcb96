package be.leerspoor.training;

/** A text of a step in one language, and how long it may be. */
public enum StepText {
    STAGE_NL(100),
    STAGE_EN(100),
    NAME_NL(120),
    NAME_EN(120),
    PURPOSE_NL(400),
    PURPOSE_EN(400);

    private final int longest;

    StepText(int longest) {
        this.longest = longest;
    }

    /** The most characters it may have. */
    public int longest() {
        return longest;
    }

    /** The text as it stands. */
    public String of(Step step) {
        return switch (this) {
            case STAGE_NL -> step.stageNl();
            case STAGE_EN -> step.stageEn();
            case NAME_NL -> step.nameNl();
            case NAME_EN -> step.nameEn();
            case PURPOSE_NL -> step.purposeNl();
            case PURPOSE_EN -> step.purposeEn();
        };
    }

    /** The step with this text in it. */
    public Step in(Step step, String text) {
        return new Step(
                step.code(),
                step.place(),
                this == STAGE_NL ? text : step.stageNl(),
                this == STAGE_EN ? text : step.stageEn(),
                this == NAME_NL ? text : step.nameNl(),
                this == NAME_EN ? text : step.nameEn(),
                this == PURPOSE_NL ? text : step.purposeNl(),
                this == PURPOSE_EN ? text : step.purposeEn(),
                step.needed(),
                step.validMonths(),
                step.renewMonths(),
                step.requirements());
    }
}
