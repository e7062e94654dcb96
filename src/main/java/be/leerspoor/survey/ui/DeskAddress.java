package be.leerspoor.survey.ui;

import be.leerspoor.survey.QuestionnaireVersion;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** Where those who make surveys work. */
final class DeskAddress {

    static final String NEW_WAVE = SurveyAddress.WAVES + "/new";
    static final String WAVE = SurveyAddress.WAVES + "/:" + SurveyAddress.WAVE;
    static final String TEXTS = SurveyAddress.TEXTS + "/:" + SurveyAddress.WAVE;
    static final String QUESTIONNAIRE = SurveyAddress.QUESTIONNAIRES + "/:code/:version";
    static final String PREVIEW = QUESTIONNAIRE + "/preview";
    static final String LANGUAGE = "language";
    static final String TRANSLATION = QUESTIONNAIRE + "/words/:" + LANGUAGE;

    private static final String CODE = "code";
    private static final String VERSION = "version";

    private DeskAddress() {}

    static String questionnaire(QuestionnaireVersion version) {
        return SurveyAddress.QUESTIONNAIRES + "/" + version.code() + "/" + version.number();
    }

    static String preview(QuestionnaireVersion version) {
        return questionnaire(version) + "/preview";
    }

    static String translation(QuestionnaireVersion version, String language) {
        return questionnaire(version) + "/words/" + language;
    }

    /** The version an address names; empty when it is no such name at all. */
    static Optional<QuestionnaireVersion> version(RouteParameters parameters) {
        return parameters
                .get(VERSION)
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .flatMap(number ->
                        parameters.get(CODE).map(code -> new QuestionnaireVersion(code, Integer.parseInt(number))));
    }
}
