package be.leerspoor.plan;

import be.leerspoor.stories.StorySummary;
import be.leerspoor.survey.SurveyFigures;
import java.util.List;

/**
 * What is known of an outcome.
 *
 * @param readings the indicators that are counted from what is asked about it
 * @param asked what people answered in surveys, by item, the earliest wave first
 * @param stories what colleagues wrote that tells of it, by what their authors say
 */
public record OutcomePage(
        Outcome outcome, List<IndicatorReading> readings, List<Asked> asked, List<StorySummary> stories) {

    public OutcomePage {
        readings = List.copyOf(readings);
        asked = List.copyOf(asked);
        stories = List.copyOf(stories);
    }

    /** An item of a questionnaire in each wave in which it is told. */
    public record Asked(String questionnaire, String item, List<InWave> waves) {

        public Asked {
            waves = List.copyOf(waves);
        }
    }

    /** An item in a wave. */
    public record InWave(SurveyFigures wave, SurveyFigures.ItemFigure figure) {}

    /** Whether nothing is known of it yet. */
    public boolean isEmpty() {
        return readings.isEmpty() && asked.isEmpty() && stories.isEmpty();
    }
}
