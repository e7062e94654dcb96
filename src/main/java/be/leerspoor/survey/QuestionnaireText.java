package be.leerspoor.survey;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A questionnaire as it is kept: JSON in which nothing stands that we do not know. */
final class QuestionnaireText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private QuestionnaireText() {}

    static String of(Questionnaire questionnaire) {
        return JSON.writeValueAsString(questionnaire);
    }

    /** Reads it back; anything else is refused with {@link IllegalArgumentException}. */
    static Questionnaire read(String text) {
        try {
            return JSON.readValue(text, Questionnaire.class);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("Not a questionnaire", unreadable);
        }
    }
}
