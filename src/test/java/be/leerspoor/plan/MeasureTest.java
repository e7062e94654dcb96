package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.people.MonthCount;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.ToldShare;
import be.leerspoor.survey.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be counted keeps its name for good. */
class MeasureTest {

    @Test
    void howItIsKeptNeverChanges() {
        assertThat(Arrays.stream(MeasureKind.values()).map(MeasureKind::code))
                .contains(
                        "intervision.held",
                        "intervision.attendance",
                        "intervision.chains",
                        "training.held",
                        "training.finished",
                        "training.finished-due",
                        "reviews.opened",
                        "stories.published",
                        "stories.used",
                        "stories.searched-in-vain",
                        "survey.answer",
                        "survey.response")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        for (Measure measure : List.of(
                Measure.of(MeasureKind.STORIES_USED),
                new Measure(MeasureKind.PATH_FINISHED_DUE, "basisopleiding"),
                new Measure(MeasureKind.SURVEY_RESPONSE, "pulse"),
                Measure.ofAnswer("breadth", "breadth.three-houses", List.of("often", "every-case")))) {
            assertThat(Measure.ofCode(measure.code())).contains(measure);
        }
        assertThat(Measure.ofAnswer("pulse", "pulse.i", List.of("a", "b")).code())
                .isEqualTo("survey.answer:pulse/pulse.i/a+b");
    }

    @Test
    void whatIsCountedNoMoreIsNoMeasure() {
        assertThat(Measure.ofCode("weather.sunny")).isEmpty();
        assertThat(Measure.ofCode("training.finished")).as("without its path").isEmpty();
        assertThat(Measure.ofCode("stories.used:more")).isEmpty();
        assertThatThrownBy(() -> Measure.of(MeasureKind.PATH_FINISHED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShareOfAnswersIsTheSumOfThoseThatAreTold() {
        List<ToldShare> told = List.of(share(10, 40, "rarely"), share(12, 40, "often"), share(18, 40, "every-case"));

        assertThat(MeasureRound.share(told, Set.of("often", "every-case"))).contains(new MonthCount(30, 40, List.of()));
        assertThat(MeasureRound.share(told, Set.of("never")))
                .as("an answer nobody gave")
                .contains(new MonthCount(0, 40, List.of()));
    }

    @Test
    void answersToldTogetherWithOthersAreNotGuessed() {
        List<ToldShare> told = List.of(share(10, 40, "rarely", "often"), share(30, 40, "every-case"));

        assertThat(MeasureRound.share(told, Set.of("often"))).isEmpty();
        assertThat(MeasureRound.share(told, Set.of("often", "rarely"))).contains(new MonthCount(10, 40, List.of()));
        assertThat(MeasureRound.share(List.of(), Set.of("often"))).isEmpty();
    }

    private static ToldShare share(int people, int of, String... options) {
        return new ToldShare(
                Arrays.stream(options)
                        .map(option -> new Scale.Option(option, Words.same(option)))
                        .toList(),
                people,
                of);
    }
}
