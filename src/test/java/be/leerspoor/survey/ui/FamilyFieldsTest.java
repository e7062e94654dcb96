package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.survey.Answers;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.QuestionnaireKind;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A questionnaire for families with a question of each kind. */
class FamilyFieldsTest {

    private static final Pattern CHECKED = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]+)\" checked");

    private final FamilyFields fields = new FamilyFields(new Questionnaire(
            "family",
            QuestionnaireKind.FAMILY,
            6,
            Words.same("Vragen"),
            Words.same("Kort"),
            List.of("nl", "en"),
            List.of(new Scale(
                    "often",
                    true,
                    List.of(
                            new Scale.Option("never", Words.same("nooit")),
                            new Scale.Option("always", Words.same("altijd"))))),
            List.of(
                    new Questionnaire.Page(
                            Words.same("Over <ons>"),
                            List.of(
                                    new Question.One("family.one", Words.same("Een keuze"), "often"),
                                    new Question.ZeroToTen(
                                            "family.number",
                                            Words.same("Hoe ver?"),
                                            Words.same("nog nergens"),
                                            Words.same("er helemaal")))),
                    new Questionnaire.Page(
                            null,
                            List.of(
                                    new Question.Several(
                                            "family.several",
                                            Words.same("Met wie?"),
                                            List.of(
                                                    new Question.Part("family.oma", Words.same("Oma")),
                                                    new Question.Part("family.school", Words.same("School")))),
                                    new Question.Grid(
                                            "family.grid",
                                            Words.same("Hoe vaak?"),
                                            "often",
                                            List.of(
                                                    new Question.Part("family.calling", Words.same("Bellen")),
                                                    new Question.Part("family.drawing", Words.same("Tekenen")))),
                                    new Question.Written("family.words", Words.same("Wat nog?"), 4))))));

    @Test
    void everyKindOfQuestionIsAskedWithAllItsWords() {
        assertThat(fields.in("nl", Answers.none()))
                .contains("<h2>Over &lt;ons&gt;</h2>", "Een keuze", "0: nog nergens", "10: er helemaal")
                .contains("<legend>Met wie?</legend>", "type=\"checkbox\" name=\"family.oma\"")
                .contains("<legend>Hoe vaak?</legend>", "<legend>Bellen</legend>", "<textarea id=\"family.words\"")
                .doesNotContain(" checked", "<ons>");
    }

    @Test
    void whatWasAnsweredComesBackFromTheForm() {
        Answers answers = new Answers(Map.of(
                "family.one", "always",
                "family.number", "10",
                "family.oma", "yes",
                "family.school", "no",
                "family.drawing", "never",
                "family.words", "Dank je"));
        Map<String, String> sent = new HashMap<>(Map.of("family.words", "Dank je"));
        Matcher checked = CHECKED.matcher(fields.in("nl", answers));
        while (checked.find()) {
            sent.put(checked.group(1), checked.group(2));
        }

        assertThat(fields.read(sent)).isEqualTo(answers);
    }

    @Test
    void whoChoosesNothingOfAListLeavesItOpen() {
        assertThat(fields.read(Map.of("family.number", "00")).byItem()).isEqualTo(Map.of("family.number", "0"));
        assertThat(fields.read(Map.of("family.oma", "perhaps", "family.one", "always", "family.other", "01"))
                        .byItem())
                .as("forged")
                .isEmpty();
    }

    @Test
    void everyAnswerOfAScaleIsSentWithAsManyBytes() {
        Matcher radio = Pattern.compile("type=\"radio\" name=\"[^\"]+\" value=\"([^\"]*)\"")
                .matcher(fields.in("nl", Answers.none()));
        assertThat(radio.results().map(found -> found.group(1).length()))
                .hasSize(17)
                .containsOnly(2);
    }
}
