package be.leerspoor.intervision;

import org.jspecify.annotations.Nullable;

/**
 * How a step is played, without its words.
 *
 * @param sourcePlace the earlier step whose texts are worked with; empty or 0 while none is chosen
 */
public record StepShape(
        Block block,
        int minutes,
        Who speaks,
        Who writes,
        boolean hidden,
        PresenterPart presenter,
        @Nullable Integer sourcePlace,
        @Nullable RatingScale scale,
        boolean advice) {

    public static final int LONGEST_MINUTES = 120;

    boolean fits(int place) {
        return minutes >= 0
                && minutes <= LONGEST_MINUTES
                && writes != Who.FACILITATOR
                && (sourcePlace == null || sourcePlace >= 0 && sourcePlace < place);
    }

    /** The step in this shape; what its kind of work does not have is left out. */
    Step of(Step step) {
        int source = sourcePlace == null ? 0 : sourcePlace;
        return new Step(
                step.place(),
                block,
                step.nameNl(),
                step.nameEn(),
                step.purposeNl(),
                step.purposeEn(),
                minutes,
                speaks,
                writes,
                hidden && writes != Who.NOBODY,
                presenter,
                block.hasSource() ? source : null,
                block == Block.RATE ? (scale == null ? RatingScale.WARMTH : scale) : null,
                advice);
    }
}
