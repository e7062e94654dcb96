package be.leerspoor.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
class ShippedMethodsTest {

    @Autowired
    private Methods methods;

    @Test
    void nineMethodsComeAlong() {
        assertThat(all())
                .extracting(Method::code)
                .containsExactly(
                        "incident-short",
                        "incident-ten",
                        "ten-steps",
                        "balint",
                        "gossip",
                        "solution-focused",
                        "reflecting-team",
                        "appreciative-5d",
                        "sos-group-supervision");
    }

    @Test
    void theyPassTheCheckThatHoldsForOwnMethods() {
        assertThat(all())
                .allSatisfy(method -> assertThat(MethodCheck.problems(method))
                        .as(method.code())
                        .isEmpty());
    }

    @Test
    void eachStepSaysInOneSentenceWhatToDo() {
        assertThat(all().stream().flatMap(method -> method.steps().stream()))
                .allSatisfy(step -> assertThat(Stream.of(step.purposeNl(), step.purposeEn()))
                        .allSatisfy(purpose -> assertThat(purpose)
                                .endsWith(".")
                                .doesNotContain("!")
                                .satisfies(
                                        words -> assertThat(words.indexOf('.')).isEqualTo(words.length() - 1))));
    }

    @Test
    void theMinutesAreThoseOfTheSources() {
        assertThat(minutes("incident-short")).isEqualTo(65);
        assertThat(minutes("ten-steps")).isBetween(120, 150);
        assertThat(minutes("balint")).isBetween(60, 120);
        assertThat(minutes("gossip")).isEqualTo(5 + 10 + 15 + 10 + 5);
        assertThat(minutes("solution-focused")).isEqualTo(35);
        assertThat(method("appreciative-5d").steps()).allMatch(step -> step.minutes() == 0);
    }

    @Test
    void theShortIncidentMethodTakesItsMinutesStepByStep() {
        assertThat(method("incident-short").steps())
                .extracting(Step::minutes)
                .containsExactly(5, 10, 5, 15, 10, 10, 5, 5);
    }

    @Test
    void theShortIncidentMethodLetsNoAdviceIntoTheQuestionRound() {
        Method incident = method("incident-short");
        assertThat(incident.steps().stream().filter(Step::advice))
                .extracting(Step::nameNl)
                .containsExactly("Raad geven");
        assertThat(step(incident, "Vragen stellen").advice()).isFalse();
    }

    @Test
    void theShortIncidentMethodLetsThePresenterOnlyListenDuringAnalysisAndAdvice() {
        Method incident = method("incident-short");
        assertThat(silent(incident)).containsExactly("Samen ontleden", "Raad geven");
        assertThat(step(incident, "Raad geven").mayWrite(true, false)).isFalse();
        assertThat(step(incident, "Raad geven").mayTakeTurn(true, false)).isFalse();
    }

    @Test
    void theIncidentMethodInTenRoundsWithholdsTheOutcomeUntilRoundEight() {
        Method incident = method("incident-ten");
        assertThat(incident.steps().stream().filter(step -> step.nameNl().startsWith("Ronde ")))
                .extracting(step -> step.nameNl().split(":", -1)[0])
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(round -> "Ronde " + round)
                        .toList());
        Step outcome = step(incident, "De afloop opzij leggen");
        assertThat(outcome.hidden()).isTrue();
        assertThat(outcome.writes()).isEqualTo(Who.PRESENTER);
        assertThat(showing(incident, outcome)).containsExactly("Ronde 8: wat de inbrenger deed");
    }

    @Test
    void theIncidentMethodInTenRoundsHasPositionsWrittenBeforeAnyIsRead() {
        Method incident = method("incident-ten");
        Step positions = step(incident, "Ronde 6: standpunt bepalen");
        assertThat(positions.hidden()).isTrue();
        assertThat(showing(incident, positions)).containsExactly("Ronde 7: standpunten voorlezen");
    }

    @Test
    void theTenStepsHaveQuestionsWrittenBeforeAnyIsReadAndRatedByThePresenter() {
        Method tenSteps = method("ten-steps");
        Step questions = step(tenSteps, "Stap 2: vragen opschrijven");
        assertThat(questions.hidden()).isTrue();
        assertThat(questions.writes()).isEqualTo(Who.GROUP);
        assertThat(showing(tenSteps, questions)).containsExactly("Stap 3: koud, lauw of warm");
        Step rating = step(tenSteps, "Stap 3: koud, lauw of warm");
        assertThat(rating.scale()).isEqualTo(RatingScale.WARMTH);
        assertThat(rating.mayWrite(true, false)).isTrue();
        assertThat(rating.mayWrite(false, false)).isFalse();
        assertThat(tenSteps.steps().stream().filter(step -> step.nameNl().startsWith("Stap ")))
                .hasSize(10);
    }

    @Test
    void balintForbidsWritingBeforehand() {
        assertThat(method("balint").beforehand()).isFalse();
        assertThat(all().stream().filter(Predicate.not(Method::beforehand)))
                .extracting(Method::code)
                .containsExactly("balint");
    }

    @Test
    void balintAsksForFivePeopleAtLeast() {
        assertThat(method("balint").minMembers()).isEqualTo(5);
    }

    @Test
    void balintHasThePresenterSilentWhileTheGroupJudgesTogether() {
        Method balint = method("balint");
        assertThat(silent(balint)).contains("Samen oordelen");
        Step alone = step(balint, "Alleen oordelen");
        assertThat(alone.hidden()).isTrue();
        assertThat(showing(balint, alone)).containsExactly("Samen oordelen");
    }

    @Test
    void inTheGossipThePresenterIsTurnedAwayAndSilent() {
        Method gossip = method("gossip");
        assertThat(gossip.steps().stream().filter(step -> step.presenter() == PresenterPart.AWAY))
                .extracting(Step::nameNl)
                .containsExactly("Roddelen");
        assertThat(step(gossip, "Roddelen").mayTakeTurn(true, true)).isFalse();
        assertThat(step(gossip, "Roddelen").purposeNl()).contains("derde persoon");
        assertThat(gossip.purposeNl()).contains("veilig");
    }

    @Test
    void solutionFocusedAllowsOneQuestionAndOneFollowUpPerTurn() {
        Step clarify = step(method("solution-focused"), "Verhelderen");
        assertThat(clarify.block()).isEqualTo(Block.TURNS);
        assertThat(clarify.purposeNl()).contains("één vraag", "één vervolgvraag");
    }

    @Test
    void solutionFocusedAffirmsBeforeIdeas() {
        Method solution = method("solution-focused");
        int affirm = step(solution, "Waarderen").place();
        assertThat(solution.steps().stream().filter(Step::advice)).isNotEmpty().allMatch(step -> step.place() > affirm);
    }

    @Test
    void solutionFocusedIsClosedByThePresenter() {
        Step close = step(method("solution-focused"), "Afsluiten");
        assertThat(close.block()).isEqualTo(Block.AGREEMENTS);
        assertThat(close.speaks()).isEqualTo(Who.PRESENTER);
    }

    @Test
    void theReflectingTeamTalksAmongItselfWhileThePresenterListens() {
        Method reflecting = method("reflecting-team");
        assertThat(silent(reflecting)).containsExactly("Hardop nadenken", "Opnieuw hardop nadenken");
        assertThat(step(reflecting, "Hardop nadenken").speaks()).isEqualTo(Who.GROUP);
        assertThat(step(reflecting, "Antwoorden").speaks()).isEqualTo(Who.PRESENTER);
    }

    @Test
    void appreciativeInquiryGoesThroughItsFiveVerbs() {
        assertThat(method("appreciative-5d").steps())
                .extracting(Step::nameNl)
                .containsSubsequence("Verwoorden", "Verwonderen", "Verbeelden", "Vormgeven", "Verwerkelijken");
    }

    @Test
    void groupSupervisionIsForFourToTenPeopleAndHasEveryoneScale() {
        Method supervision = method("sos-group-supervision");
        assertThat(List.of(supervision.minMembers(), supervision.maxMembers())).containsExactly(4, 10);
        assertThat(step(supervision, "Schaalvraag").block()).isEqualTo(Block.SCALE);
        assertThat(step(supervision, "Schaalvraag").speaks()).isEqualTo(Who.EVERYONE);
    }

    @Test
    void onlyWrittenMethodsGoOverDays() {
        assertThat(all().stream().filter(Method::overDays))
                .extracting(Method::code)
                .containsExactly("incident-ten", "ten-steps");
    }

    @Test
    void aPersonReadsThemInTheirLanguage() {
        String both = all().stream()
                .flatMap(method -> Stream.concat(
                        Stream.of(method.purposeEn()), method.steps().stream().map(Step::purposeEn)))
                .collect(Collectors.joining(" "));
        assertThat(Arrays.asList(both.split(" ", -1))).doesNotContain("de", "het", "een", "inbrenger");
    }

    private List<Method> all() {
        return As.person("anna", methods::offered);
    }

    private Method method(String code) {
        return As.person("anna", () -> methods.newest(code)).orElseThrow();
    }

    private int minutes(String code) {
        return method(code).minutes();
    }

    private static Step step(Method method, String name) {
        return method.steps().stream()
                .filter(step -> step.nameNl().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> silent(Method method) {
        return method.steps().stream()
                .filter(step -> step.presenter().isSilent())
                .map(Step::nameNl)
                .toList();
    }

    private static List<String> showing(Method method, Step hidden) {
        return method.steps().stream()
                .filter(step ->
                        step.source().filter(place -> place == hidden.place()).isPresent())
                .map(Step::nameNl)
                .toList();
    }
}
