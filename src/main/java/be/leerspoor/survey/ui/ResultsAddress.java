package be.leerspoor.survey.ui;

import be.leerspoor.survey.WaveId;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one reads what is told of surveys. */
final class ResultsAddress {

    static final String WAVE = "surveys/results/:wave";
    static final String OVER_TIME = "surveys/over-time/:questionnaire";
    static final String QUESTIONNAIRE = "questionnaire";

    private static final String GROUP = "group";
    private static final String NUMBER = "\\d{1,6}";

    private ResultsAddress() {}

    /** What is told of a wave, of everyone. */
    static String of(WaveId wave) {
        return "surveys/results/" + wave;
    }

    /** A questionnaire over its waves. */
    static String overTime(String questionnaire) {
        return "surveys/over-time/" + questionnaire;
    }

    /** The wave an address names; empty when it is no such name at all. */
    static Optional<WaveId> wave(RouteParameters parameters) {
        try {
            return parameters.get("wave").map(WaveId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The group that stands beside everyone in this address; null where there is none. */
    static @Nullable Integer group(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(GROUP)
                .filter(number -> number.matches(NUMBER))
                .map(Integer::valueOf)
                .orElse(null);
    }

    /** What puts this group in an address. */
    static QueryParameters beside(@Nullable Integer group) {
        return group == null ? QueryParameters.empty() : QueryParameters.of(GROUP, group.toString());
    }
}
