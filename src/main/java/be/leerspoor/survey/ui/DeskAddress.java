package be.leerspoor.survey.ui;

import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.WaveId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** Where those who make surveys work. */
final class DeskAddress {

    static final String WAVES = "surveys/waves";
    static final String NEW_WAVE = "surveys/waves/new";
    static final String WAVE_PARAMETER = "wave";
    static final String WAVE = WAVES + "/:" + WAVE_PARAMETER;
    static final String TEXTS = "surveys/texts/:" + WAVE_PARAMETER;
    static final String TAKE_OVER = "surveys/take-over";
    static final String QUESTIONNAIRES = "surveys/questionnaires";
    static final String CODE_PARAMETER = "code";
    static final String VERSION_PARAMETER = "version";
    static final String QUESTIONNAIRE = QUESTIONNAIRES + "/:" + CODE_PARAMETER + "/:" + VERSION_PARAMETER;
    static final String PREVIEW = QUESTIONNAIRE + "/preview";
    static final String FAMILY = "family";

    private DeskAddress() {}

    static String wave(WaveId wave) {
        return WAVES + "/" + wave;
    }

    static String texts(WaveId wave) {
        return "surveys/texts/" + wave;
    }

    static String results(WaveId wave) {
        return "surveys/results/" + wave;
    }

    static String questionnaire(QuestionnaireVersion version) {
        return QUESTIONNAIRES + "/" + version.code() + "/" + version.number();
    }

    static String preview(QuestionnaireVersion version) {
        return questionnaire(version) + "/preview";
    }

    /** The wave an address names; empty when it is no such name at all. */
    static Optional<WaveId> wave(RouteParameters parameters) {
        try {
            return parameters.get(WAVE_PARAMETER).map(WaveId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The version an address names; empty when it is no such name at all. */
    static Optional<QuestionnaireVersion> version(RouteParameters parameters) {
        return parameters
                .get(VERSION_PARAMETER)
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .flatMap(number -> parameters
                        .get(CODE_PARAMETER)
                        .map(code -> new QuestionnaireVersion(code, Integer.parseInt(number))));
    }
}
