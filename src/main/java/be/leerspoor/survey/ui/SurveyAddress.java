package be.leerspoor.survey.ui;

import be.leerspoor.survey.WaveId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** The addresses of surveys. */
final class SurveyAddress {

    static final String PLACE = "surveys";
    static final String WAVE = "wave";
    static final String ANSWER = PLACE + "/answer";
    static final String RESULTS = PLACE + "/results";
    static final String OVER_TIME = PLACE + "/over-time";
    static final String WAVES = PLACE + "/waves";
    static final String QUESTIONNAIRES = PLACE + "/questionnaires";
    static final String TAKE_OVER = PLACE + "/take-over";
    static final String TEXTS = PLACE + "/texts";
    static final String TEAM = PLACE + "/team";
    static final String SUPPORT = PLACE + "/support";
    static final String SUPPORT_EDIT = SUPPORT + "/edit";
    static final String IMPACT = PLACE + "/impact";
    static final String TOOLS = PLACE + "/tools";

    private SurveyAddress() {}

    static String answer(WaveId wave) {
        return ANSWER + "/" + wave;
    }

    static String results(WaveId wave) {
        return RESULTS + "/" + wave;
    }

    static String overTime(String questionnaire) {
        return OVER_TIME + "/" + questionnaire;
    }

    static String wave(WaveId wave) {
        return WAVES + "/" + wave;
    }

    static String texts(WaveId wave) {
        return TEXTS + "/" + wave;
    }

    /** The wave an address names; empty when it is no such name at all. */
    static Optional<WaveId> wave(RouteParameters parameters) {
        try {
            return parameters.get(WAVE).map(WaveId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
