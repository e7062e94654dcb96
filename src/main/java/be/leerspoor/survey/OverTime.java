package be.leerspoor.survey;

import java.util.List;

/** A questionnaire over its waves. */
public record OverTime(Questionnaire questionnaire, List<Wave> waves, List<WaveComparison> items) {

    public OverTime {
        waves = List.copyOf(waves);
        items = List.copyOf(items);
    }
}
