package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactStatementsTest {

    @Test
    void everyCellOfTheGridHoldsWhatTheEvaluationFoundThere() {
        assertThat(ImpactStatements.all()).hasSize(55);
        for (ImpactLevel level : ImpactLevel.values()) {
            for (ImpactTerm term : ImpactTerm.values()) {
                assertThat(ImpactStatements.of(level, term)).isNotEmpty();
            }
        }
        assertThat(ImpactStatements.all())
                .filteredOn(statement -> statement.direction() == ImpactDirection.BURDEN)
                .hasSize(12);
    }

    @Test
    void statementsAreNumberedWithinTheirCellInTheOrderOfTheFile() {
        ImpactStatement intense = ImpactStatements.at(new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.MIDDLE, 5));

        assertThat(intense.words().in("nl")).isEqualTo("Intens engagement voor netwerkleden");
        assertThat(intense.direction()).isEqualTo(ImpactDirection.BURDEN);
        assertThat(intense.spot().code()).isEqualTo("impact.client.middle.5");
        assertThat(ImpactSpot.whole(ImpactLevel.TEAM, ImpactTerm.LONG).code()).isEqualTo("impact.team.long");
        assertThat(ImpactStatements.all()).extracting(ImpactStatement::spot).isSortedAccordingTo(ImpactSpot.ORDER);
    }

    @Test
    void theyReadInBothLanguagesWithOurApostrophe() {
        assertThat(ImpactStatements.all()).allSatisfy(statement -> {
            assertThat(statement.words().in("en"))
                    .isNotBlank()
                    .isNotEqualTo(statement.words().in("nl"));
            assertThat(statement.words().byLanguage().values()).noneMatch(words -> words.contains("'"));
        });
        assertThat(ImpactStatements.of(ImpactLevel.ORGANISATION, ImpactTerm.MIDDLE))
                .extracting(statement -> statement.words().in("nl"))
                .contains("Concurrentiestrijd tussen regio’s, teams en individuele medewerkers");
    }

    @Test
    void theQuestionnaireAsksOfEachByTheSameCodeInTheSameWords() throws IOException {
        assertThat(asked("impact").items())
                .extracting(Item::code, item -> item.words().in("nl").replace('\'', '’'))
                .containsExactlyElementsOf(ImpactStatements.all().stream()
                        .map(statement ->
                                tuple(statement.spot().code(), statement.words().in("nl")))
                        .toList());
    }

    @Test
    void whereNoStatementStandsThereIsNone() {
        ImpactSpot beyond = new ImpactSpot(ImpactLevel.TEAM, ImpactTerm.SHORT, 2);

        assertThat(ImpactStatements.holds(beyond)).isFalse();
        assertThatThrownBy(() -> ImpactStatements.at(beyond)).isInstanceOf(IllegalArgumentException.class);
        for (int number : new int[] {-1, 100}) {
            assertThatThrownBy(() -> new ImpactSpot(ImpactLevel.TEAM, ImpactTerm.SHORT, number))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aToolIsFoundByItsCodeOnly() {
        assertThat(Arrays.stream(Tool.values()).map(Tool::code))
                .containsExactly(
                        "veiligheidsplan",
                        "driekolommenmodel",
                        "drie-huizen",
                        "woord-en-beeldverhaal",
                        "netwerk-creeren",
                        "netwerkberaad");
        assertThat(Tool.of("drie-huizen")).contains(Tool.THREE_HOUSES);
        assertThat(Tool.of("schaalvragen")).isEmpty();
    }

    @Test
    void everyToolIsAskedOfByItsName() throws IOException {
        List<String> items = new ArrayList<>();
        for (String questionnaire : List.of("breadth", "depth")) {
            asked(questionnaire).questions().forEach(question -> items.add(question.code()));
            asked(questionnaire).items().forEach(item -> items.add(item.code()));
        }
        for (Tool tool : Tool.values()) {
            assertThat(items)
                    .contains(
                            "breadth." + tool.asked(),
                            "depth." + tool.asked() + ".how",
                            "depth." + tool.asked() + ".with");
        }
    }

    private static Questionnaire asked(String code) throws IOException {
        try (InputStream bytes = ImpactStatementsTest.class.getResourceAsStream("/survey/" + code + ".json")) {
            return QuestionnaireText.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
