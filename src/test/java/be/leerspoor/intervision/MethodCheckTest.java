package be.leerspoor.intervision;

import static be.leerspoor.intervision.Block.AGREEMENTS;
import static be.leerspoor.intervision.Block.CHOOSE;
import static be.leerspoor.intervision.Block.EVALUATION;
import static be.leerspoor.intervision.Block.LOOK_BACK;
import static be.leerspoor.intervision.Block.RATE;
import static be.leerspoor.intervision.Block.READ;
import static be.leerspoor.intervision.Block.REVEAL;
import static be.leerspoor.intervision.Block.SCALE;
import static be.leerspoor.intervision.Block.TALK;
import static be.leerspoor.intervision.Block.TURNS;
import static be.leerspoor.intervision.Block.WRITE;
import static be.leerspoor.intervision.Who.EVERYONE;
import static be.leerspoor.intervision.Who.GROUP;
import static be.leerspoor.intervision.Who.NOBODY;
import static be.leerspoor.intervision.Who.PRESENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MethodCheckTest {

    private final List<Step> steps = new ArrayList<>();

    @Test
    void aMethodThatHoldsTogetherHasNoProblems() {
        around(() -> {
            step(WRITE, NOBODY, GROUP, true);
            shows(READ, GROUP, steps.size());
        });

        assertThat(problems()).isEmpty();
    }

    @Test
    void aMethodHasANameAndAPurpose() {
        around(() -> {});

        assertThat(MethodCheck.problems(method(" ", "", 3, 8)))
                .containsExactly(new MethodProblem(Flaw.NAME_MISSING, 0), new MethodProblem(Flaw.PURPOSE_MISSING, 0));
    }

    @Test
    void theLeastNumberOfPeopleIsNotAboveTheMost() {
        around(() -> {});

        assertThat(flaws(method("Naam", "Doel", 9, 8))).containsExactly(Flaw.MEMBERS);
        assertThat(flaws(method("Naam", "Doel", 1, 8))).containsExactly(Flaw.MEMBERS);
        assertThat(flaws(method("Naam", "Doel", 3, 21))).containsExactly(Flaw.MEMBERS);
        assertThat(flaws(method("Naam", "Doel", 4, 4))).isEmpty();
    }

    @Test
    void allStepsTogetherTakeAtMostEightHours() {
        around(() -> {
            for (int i = 0; i < 4; i++) {
                steps.add(new Step(
                        steps.size() + 1,
                        TALK,
                        "Praten",
                        "Talk",
                        "Praat.",
                        "Talk.",
                        120,
                        EVERYONE,
                        NOBODY,
                        false,
                        PresenterPart.TAKES_PART,
                        null,
                        null,
                        false));
            }
        });
        assertThat(problems()).isEmpty();

        steps.clear();
        around(() -> {
            for (int i = 0; i < 5; i++) {
                steps.add(new Step(
                        steps.size() + 1,
                        TALK,
                        "Praten",
                        "Talk",
                        "Praat.",
                        "Talk.",
                        97,
                        EVERYONE,
                        NOBODY,
                        false,
                        PresenterPart.TAKES_PART,
                        null,
                        null,
                        false));
            }
        });
        assertThat(problems()).containsExactly(new MethodProblem(Flaw.TOO_LONG, 0));
    }

    @Test
    void lookingBackComesFirstAndEvaluatingLast() {
        step(CHOOSE, EVERYONE, NOBODY, false);
        step(LOOK_BACK, EVERYONE, NOBODY, false);
        step(EVALUATION, EVERYONE, NOBODY, false);
        step(AGREEMENTS, PRESENTER, PRESENTER, false);

        assertThat(problems())
                .containsExactly(
                        new MethodProblem(Flaw.LOOK_BACK_FIRST, 0), new MethodProblem(Flaw.EVALUATION_LAST, 0));
    }

    @Test
    void thereIsOneChoiceAndAgreementsComeAfterIt() {
        step(LOOK_BACK, EVERYONE, NOBODY, false);
        step(AGREEMENTS, PRESENTER, NOBODY, false);
        step(CHOOSE, EVERYONE, NOBODY, false);
        step(CHOOSE, EVERYONE, NOBODY, false);
        step(AGREEMENTS, PRESENTER, NOBODY, false);
        step(EVALUATION, EVERYONE, NOBODY, false);

        assertThat(problems())
                .containsExactly(
                        new MethodProblem(Flaw.SECOND_CHOICE, 4),
                        new MethodProblem(Flaw.SECOND_AGREEMENTS, 5),
                        new MethodProblem(Flaw.AGREEMENTS_BEFORE_CHOICE, 2),
                        new MethodProblem(Flaw.PRESENTER_TOO_EARLY, 2));
    }

    @Test
    void aMethodWithoutStepsLacksAllThatEveryMethodHas() {
        assertThat(flaws(method("Naam", "Doel", 3, 8)))
                .containsExactly(
                        Flaw.LOOK_BACK_FIRST, Flaw.EVALUATION_LAST, Flaw.CHOICE_MISSING, Flaw.AGREEMENTS_MISSING);
    }

    @Test
    void nothingIsAskedOfThePresenterBeforeThereIsOne() {
        step(LOOK_BACK, EVERYONE, NOBODY, false);
        step(TALK, PRESENTER, NOBODY, false);
        step(TALK, EVERYONE, PRESENTER, false);
        steps.add(new Step(
                4,
                TALK,
                "Praten",
                "Talk",
                "Praat.",
                "Talk.",
                5,
                GROUP,
                NOBODY,
                false,
                PresenterPart.LISTENS,
                null,
                null,
                false));
        step(CHOOSE, EVERYONE, NOBODY, false);
        step(TALK, PRESENTER, NOBODY, false);
        step(AGREEMENTS, PRESENTER, PRESENTER, false);
        step(EVALUATION, EVERYONE, NOBODY, false);

        assertThat(problems())
                .containsExactly(
                        new MethodProblem(Flaw.PRESENTER_TOO_EARLY, 2),
                        new MethodProblem(Flaw.PRESENTER_TOO_EARLY, 3),
                        new MethodProblem(Flaw.PRESENTER_TOO_EARLY, 4));
    }

    @Test
    void somebodyHasTheWordOrThePenInEveryStep() {
        around(() -> {
            step(TALK, NOBODY, NOBODY, false);
            step(TURNS, NOBODY, GROUP, false);
            step(WRITE, GROUP, NOBODY, false);
            step(SCALE, NOBODY, NOBODY, false);
            steps.add(new Step(
                    7,
                    TALK,
                    "Praten",
                    "Talk",
                    "Praat.",
                    "Talk.",
                    5,
                    PRESENTER,
                    PRESENTER,
                    false,
                    PresenterPart.LISTENS,
                    null,
                    null,
                    false));
            step(TALK, NOBODY, GROUP, false);
        });

        assertThat(problems())
                .containsExactly(
                        new MethodProblem(Flaw.NOBODY_ACTS, 3),
                        new MethodProblem(Flaw.NOBODY_SPEAKS, 4),
                        new MethodProblem(Flaw.NOBODY_WRITES, 5),
                        new MethodProblem(Flaw.NOBODY_SPEAKS, 6),
                        new MethodProblem(Flaw.NOBODY_ACTS, 7));
    }

    @Test
    void whatIsWrittenHiddenIsShownLater() {
        around(() -> step(WRITE, NOBODY, GROUP, true));

        assertThat(problems()).containsExactly(new MethodProblem(Flaw.NEVER_SHOWN, 3));
    }

    @Test
    void ratingShowsToo() {
        around(() -> {
            step(WRITE, NOBODY, GROUP, true);
            steps.add(new Step(
                    4,
                    RATE,
                    "Waarderen",
                    "Rate",
                    "Waardeer.",
                    "Rate.",
                    5,
                    PRESENTER,
                    PRESENTER,
                    false,
                    PresenterPart.TAKES_PART,
                    3,
                    RatingScale.WARMTH,
                    false));
        });

        assertThat(problems()).isEmpty();
    }

    @Test
    void whatIsShownWasWrittenEarlier() {
        around(() -> {
            step(TALK, EVERYONE, NOBODY, false);
            shows(REVEAL, EVERYONE, 3);
            shows(REVEAL, EVERYONE, 0);
            shows(REVEAL, EVERYONE, 2);
        });

        assertThat(problems())
                .containsExactly(
                        new MethodProblem(Flaw.SOURCE_WITHOUT_TEXTS, 4),
                        new MethodProblem(Flaw.SOURCE_WITHOUT_TEXTS, 5),
                        new MethodProblem(Flaw.SOURCE_WITHOUT_TEXTS, 6));
    }

    @Test
    void whatWasNeverHiddenNeedsNoShowing() {
        around(() -> {
            step(TALK, EVERYONE, EVERYONE, false);
            shows(READ, EVERYONE, 3);
        });

        assertThat(problems()).containsExactly(new MethodProblem(Flaw.SHOWS_WHAT_IS_SEEN, 4));
    }

    @Test
    void aStepHasANameAndSaysWhatToDo() {
        around(() -> steps.add(new Step(
                3, TALK, "", "", " ", "", 5, EVERYONE, NOBODY, false, PresenterPart.TAKES_PART, null, null, false)));

        assertThat(problems())
                .containsExactly(
                        new MethodProblem(Flaw.STEP_NAME_MISSING, 3), new MethodProblem(Flaw.STEP_PURPOSE_MISSING, 3));
    }

    private void around(Runnable middle) {
        step(LOOK_BACK, EVERYONE, NOBODY, false);
        step(CHOOSE, EVERYONE, NOBODY, false);
        middle.run();
        step(AGREEMENTS, PRESENTER, PRESENTER, false);
        step(EVALUATION, EVERYONE, NOBODY, false);
    }

    private void step(Block block, Who speaks, Who writes, boolean hidden) {
        add(block, speaks, writes, hidden, null);
    }

    private void shows(Block block, Who speaks, int source) {
        add(block, speaks, NOBODY, false, source);
    }

    private void add(Block block, Who speaks, Who writes, boolean hidden, @Nullable Integer source) {
        steps.add(new Step(
                steps.size() + 1,
                block,
                "Stap",
                "Step",
                "Doe iets.",
                "Do something.",
                0,
                speaks,
                writes,
                hidden,
                PresenterPart.TAKES_PART,
                source,
                null,
                false));
    }

    private List<MethodProblem> problems() {
        return MethodCheck.problems(method("Naam", "Doel", 3, 8));
    }

    private static List<Flaw> flaws(Method method) {
        return MethodCheck.problems(method).stream().map(MethodProblem::flaw).toList();
    }

    private Method method(String name, String purpose, int min, int max) {
        return new Method("eigen", 1, MethodState.DRAFT, name, name, purpose, purpose, min, max, true, false, steps);
    }
}
