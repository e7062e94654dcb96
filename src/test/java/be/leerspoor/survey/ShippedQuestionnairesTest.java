package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes along can be asked as it is. */
class ShippedQuestionnairesTest {

    private static final Map<String, Integer> ITEMS =
            Map.of("breadth", 6, "attitude", 3, "depth", 66, "impact", 55, "pulse", 6, "family", 6);

    @ParameterizedTest
    @ValueSource(strings = {"breadth", "attitude", "depth", "impact", "pulse", "family"})
    void eachCanBeAskedAndReadsBackTheSame(String code) throws IOException {
        Questionnaire questionnaire = read(code);
        assertThat(QuestionnaireCheck.flaws(questionnaire, Map.of())).isEmpty();
        assertThat(questionnaire.items()).hasSize(ITEMS.getOrDefault(code, 0));
        assertThat(QuestionnaireText.read(QuestionnaireText.of(questionnaire))).isEqualTo(questionnaire);
        assertThat(questionnaire.languages()).contains("nl", "en");
        for (Item item : questionnaire.items()) {
            assertThat(item.words().byLanguage().keySet()).containsAll(questionnaire.languages());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"breadth", "attitude", "depth", "impact", "pulse", "family"})
    void noItemIsAskedInTwoOfThem(String code) throws IOException {
        Map<String, QuestionnaireCheck.Known> others = new HashMap<>();
        for (String other : ITEMS.keySet()) {
            if (!other.equals(code)) {
                read(other)
                        .items()
                        .forEach(item -> others.put(item.code(), new QuestionnaireCheck.Known(other, item.print())));
            }
        }
        assertThat(QuestionnaireCheck.flaws(read(code), others)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void aConditionalScaleSaysSo() throws IOException {
        assertThat(read("breadth").scale("tool-use").orElseThrow().ordered()).isFalse();
        assertThat(read("attitude").scale("always-never").orElseThrow().ordered())
                .isTrue();
        assertThat(List.of("tool-use", Scale.GIVEN, Scale.ZERO_TO_TEN)).allMatch(scale -> {
            try {
                return read("breadth").scale(scale).isPresent();
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static Questionnaire read(String code) throws IOException {
        try (InputStream file = ShippedQuestionnairesTest.class.getResourceAsStream("/survey/" + code + ".json")) {
            return QuestionnaireText.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
