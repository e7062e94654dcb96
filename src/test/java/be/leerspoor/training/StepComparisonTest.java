package be.leerspoor.training;

import static be.leerspoor.training.Drawn.course;
import static be.leerspoor.training.Drawn.review;
import static be.leerspoor.training.Drawn.step;
import static be.leerspoor.training.Drawn.times;
import static be.leerspoor.training.RequirementKind.COACHING;
import static be.leerspoor.training.RequirementKind.INTERVISION;
import static be.leerspoor.training.RequirementKind.RESPONSE;
import static be.leerspoor.training.RequirementKind.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A step asks more, less or something else, whatever words it does so in. */
class StepComparisonTest {

    @Test
    void otherWordsAreNoOtherStep() {
        Step before = step("a", times(STORY, 1));
        assertThat(StepComparison.of(before, StepText.NAME_NL.in(before, "Anders")))
                .isEqualTo(PathPreview.Kind.SAME);
    }

    @Test
    void moreOftenSoonerOrMoreNarrowlyAsksMore() {
        Step before = step("a", times(INTERVISION, 2, 0, 12));
        more(before, step("a", times(INTERVISION, 3, 0, 12)));
        more(before, step("a", times(INTERVISION, 2, 1, 12)));
        more(before, step("a", times(INTERVISION, 2, 0, 6)));
        more(step("a", times(INTERVISION, 2)), before);
        more(step("a", review(null)), step("a", review("proud-case")));
        more(
                before,
                before.asking(List.of(times(INTERVISION, 2, 0, 12), times(STORY, 1)))
                        .counting(2, null, null));
    }

    @Test
    void oneOfTwoAsksLessThanBothAndMoreThanOneOfThree() {
        Step both = step("a", times(STORY, 1), times(RESPONSE, 3));
        Step one = both.counting(1, null, null);
        Step oneOfThree = step("a", times(STORY, 1), times(RESPONSE, 3), times(COACHING, 1))
                .counting(1, null, null);
        more(one, both);
        more(oneOfThree, one);
    }

    @Test
    void countingShorterAsksMore() {
        Step good = step("a", times(STORY, 1));
        more(good, good.counting(1, 24, 3));
        more(good.counting(1, 24, 3), good.counting(1, 12, 3));
    }

    @Test
    void moreOfOneAndLessOfAnotherIsSomethingElse() {
        assertThat(StepComparison.of(step("a", course("basis")), step("a", course("verdieping"))))
                .isEqualTo(PathPreview.Kind.OTHER);
        assertThat(StepComparison.of(
                        step("a", times(INTERVISION, 2)),
                        step("a", times(INTERVISION, 3)).counting(1, 12, 3)))
                .isEqualTo(PathPreview.Kind.MORE);
        assertThat(StepComparison.of(
                        step("a", times(INTERVISION, 2)).counting(1, 12, 3), step("a", times(INTERVISION, 3))))
                .isEqualTo(PathPreview.Kind.OTHER);
    }

    private static void more(Step less, Step more) {
        assertThat(StepComparison.of(less, more)).isEqualTo(PathPreview.Kind.MORE);
        assertThat(StepComparison.of(more, less)).isEqualTo(PathPreview.Kind.LESS);
    }
}
