package be.leerspoor.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When what is asked after an edition can be answered. Everything that asks, shows or takes an answer goes by this.
 *
 * @param end when its last session is over
 * @param closedAt since when nothing is added to the evaluation any more
 * @param given whether the person it is about gave the evaluation
 */
record AfterCourse(Instant end, @Nullable Instant closedAt, boolean given) {

    /** How long after the last session the evaluation can be given. */
    static final Duration EVALUATION_OPEN = Duration.ofDays(14);

    /** How long after the last session one is asked what one does with it. */
    static final Duration LATER = Duration.ofDays(42);

    /** How long after the last session that is still asked. */
    static final Duration LATER_ASKED = Duration.ofDays(120);

    /** Where the evaluation stands. */
    EvaluationPage.State evaluation(Instant now) {
        if (given) {
            return EvaluationPage.State.GIVEN;
        }
        if (now.isBefore(end)) {
            return EvaluationPage.State.NOT_YET;
        }
        return closedAt != null || !now.isBefore(evaluationUntil())
                ? EvaluationPage.State.CLOSED
                : EvaluationPage.State.OPEN;
    }

    /** The evaluation closes then at the latest. */
    Instant evaluationUntil() {
        return end.plus(EVALUATION_OPEN);
    }

    /** Whether six weeks have passed, so that one can write what one does with it. */
    boolean canLookBack(Instant now) {
        return !now.isBefore(end.plus(LATER));
    }

    /** What is asked at this moment, if anything. */
    Optional<AskedAfter.Kind> asked(Instant now) {
        if (evaluation(now) == EvaluationPage.State.OPEN) {
            return Optional.of(AskedAfter.Kind.EVALUATION);
        }
        return canLookBack(now) && now.isBefore(end.plus(LATER_ASKED))
                ? Optional.of(AskedAfter.Kind.LATER)
                : Optional.empty();
    }
}
