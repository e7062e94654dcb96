package be.leerspoor.training;

import static be.leerspoor.training.Drawn.course;
import static be.leerspoor.training.Drawn.path;
import static be.leerspoor.training.Drawn.reading;
import static be.leerspoor.training.Drawn.review;
import static be.leerspoor.training.Drawn.step;
import static be.leerspoor.training.Drawn.times;
import static be.leerspoor.training.RequirementKind.COACHING;
import static be.leerspoor.training.RequirementKind.CONFIRMATION;
import static be.leerspoor.training.RequirementKind.FACILITATION;
import static be.leerspoor.training.RequirementKind.GROUP_SUPERVISION;
import static be.leerspoor.training.RequirementKind.INTERVISION;
import static be.leerspoor.training.RequirementKind.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a path is named, at its place, before anybody walks it. */
class PathCheckTest {

    private static final RegionId REGION = RegionId.random();
    private static final TeamId TEAM = TeamId.random();

    private static final PathChoices CHOICES = new PathChoices(
            List.of(
                    new PathChoices.Named("basis", "Basis", "Basic", false),
                    new PathChoices.Named("oud", "Oud", "Old", true)),
            List.of(new PathChoices.Named("proud-case", "Trots", "Proud", false)),
            Map.of(REGION, "Limburg"),
            Map.of(TEAM, "Gent-Noord"),
            Set.of(Role.TRAINER),
            true);

    @Test
    void aPathThatCanBeWalkedHasNoFault() {
        assertThat(PathCheck.problems(
                        path(
                                step("a", course("basis"), reading("Tekst", "https://tekst.example/drie")),
                                step("b", times(INTERVISION, 6, 1, 12), review("proud-case")),
                                step("c", confirmation(Role.TRAINER), times(GROUP_SUPERVISION, 2, 1, null))),
                        CHOICES))
                .isEmpty();
    }

    @Test
    void aPathWithoutStepsOrWithoutAStepThatAsksAnythingIsNamed() {
        assertThat(flaws(path())).containsExactly(PathFlaw.NO_STEPS);
        assertThat(PathCheck.problems(path(step("a", times(STORY, 1)), step("b")), CHOICES))
                .containsExactly(new PathProblem(PathFlaw.NO_REQUIREMENTS, 2, 0));
    }

    @Test
    void namesStandInBothLanguagesAndFit() {
        PathContent path = path(step("a", times(STORY, 1)));
        assertThat(flaws(PathText.NAME_EN.in(path, " "))).containsExactly(PathFlaw.NAME_MISSING);
        assertThat(flaws(PathText.NAME_NL.in(path, "x".repeat(101)))).containsExactly(PathFlaw.TEXT_TOO_LONG);
        assertThat(flaws(PathText.PURPOSE_NL.in(path, ""))).containsExactly(PathFlaw.PURPOSE_MISSING);
        assertThat(flaws(path.changed("a", step -> StepText.NAME_NL.in(step, ""))))
                .containsExactly(PathFlaw.STEP_NAME_MISSING);
        assertThat(flaws(path.changed("a", step -> StepText.STAGE_EN.in(step, ""))))
                .containsExactly(PathFlaw.STAGE_MISSING);
        assertThat(PathCheck.problems(
                        path.changed("a", step -> StepText.PURPOSE_EN.in(step, "x".repeat(401))), CHOICES))
                .containsExactly(new PathProblem(PathFlaw.TEXT_TOO_LONG, 1, 0));
    }

    @Test
    void twoStepsOfOneNameOrCodeAreNamedAtTheSecond() {
        Step first = step("a", times(STORY, 1));
        assertThat(PathCheck.problems(path(first, first), CHOICES))
                .containsExactly(new PathProblem(PathFlaw.SAME_NAME, 2, 0), new PathProblem(PathFlaw.CODE, 2, 0));
        Step second = StepText.NAME_NL.in(step("b", times(STORY, 1)), " STAP A ");
        assertThat(PathCheck.problems(path(first, second), CHOICES))
                .containsExactly(new PathProblem(PathFlaw.SAME_NAME, 2, 0));
        assertThat(flaws(path(step("Geen code", times(STORY, 1))))).containsExactly(PathFlaw.CODE);
    }

    @Test
    void whatIsNeededCanBeHadFromWhatIsAsked() {
        PathContent path = path(step("a", times(STORY, 1), times(COACHING, 1)));
        assertThat(flaws(path.changed("a", step -> step.counting(3, null, null))))
                .containsExactly(PathFlaw.NEEDED_MORE);
        assertThat(flaws(path.changed("a", step -> step.counting(0, null, null))))
                .containsExactly(PathFlaw.NEEDED);
        assertThat(flaws(path.changed("a", step -> step.counting(1, null, null))))
                .isEmpty();
    }

    @Test
    void aStepThatLapsesCanBeRenewedInTime() {
        PathContent path = path(step("a", times(STORY, 1)));
        assertThat(flaws(path.changed("a", step -> step.counting(1, 6, 7)))).containsExactly(PathFlaw.RENEWAL_LONGER);
        assertThat(flaws(path.changed("a", step -> step.counting(1, 6, 6)))).isEmpty();
        assertThat(flaws(path.changed("a", step -> step.counting(1, 6, null)))).containsExactly(PathFlaw.VALIDITY);
        assertThat(flaws(path.changed("a", step -> step.counting(1, 241, 3)))).containsExactly(PathFlaw.VALIDITY);
    }

    @Test
    void whatCanNeverHoldIsNamedWhereItIsAsked() {
        assertThat(asked(times(INTERVISION, 2, 3, null))).containsExactly(PathFlaw.PRESENTING_MORE);
        assertThat(asked(times(FACILITATION, 2, 1, null))).containsExactly(PathFlaw.PRESENTING_ELSEWHERE);
        assertThat(asked(times(INTERVISION, 33, 0, 1))).containsExactly(PathFlaw.MORE_THAN_DAYS);
        assertThat(asked(times(INTERVISION, 32, 0, 1))).isEmpty();
        assertThat(asked(times(INTERVISION, 0))).containsExactly(PathFlaw.TIMES);
        assertThat(asked(times(INTERVISION, 1, 0, 121))).containsExactly(PathFlaw.WITHIN_MONTHS);
        assertThat(asked(course(null))).containsExactly(PathFlaw.COURSE_GONE);
        assertThat(asked(course("bestaat-niet"))).containsExactly(PathFlaw.COURSE_GONE);
        assertThat(asked(course("oud"))).containsExactly(PathFlaw.COURSE_RETIRED);
        assertThat(asked(review("bestaat-niet"))).containsExactly(PathFlaw.TEMPLATE_GONE);
        assertThat(asked(confirmation(Role.PRACTICE_LEADER))).containsExactly(PathFlaw.CONFIRMER_NOBODY);
        assertThat(asked(times(CONFIRMATION, 1))).containsExactly(PathFlaw.CONFIRMER_MISSING);
        assertThat(asked(new Requirement(1, CONFIRMATION, 2, 0, 3, null, null, null, null, Role.TRAINER)))
                .containsExactly(PathFlaw.ONLY_ONCE);
        assertThat(PathCheck.problems(
                        path(step("a", times(GROUP_SUPERVISION, 1))),
                        new PathChoices(List.of(), List.of(), Map.of(), Map.of(), Set.of(), false)))
                .containsExactly(new PathProblem(PathFlaw.METHOD_GONE, 1, 1));
    }

    @Test
    void evidenceThatIsOfTheStepIsAskedOnceInIt() {
        assertThat(flaws(path(step("a", reading("Een", "stories"), reading("Twee", "stories")))))
                .containsExactly(PathFlaw.READING_TWICE);
        assertThat(flaws(path(step("a", confirmation(Role.TRAINER), confirmation(Role.TRAINER)))))
                .containsExactly(PathFlaw.CONFIRMATION_TWICE);
        assertThat(flaws(path(step("a", times(STORY, 1), times(STORY, 1))))).containsExactly(PathFlaw.ASKED_TWICE);
        assertThat(flaws(path(step("a", times(STORY, 1), times(STORY, 2))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tekst.example",
                "https://tekst.example:8443/a/b?c=d#e",
                "stories",
                "stories?q=driekolommenmodel",
                "intervision/methods/balint"
            })
    void aTextToReadIsOutsideOverHttpsOrInHere(String link) {
        assertThat(asked(reading("Tekst", link))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://tekst.example",
                "javascript:alert(1)",
                "//tekst.example/a",
                "/stories",
                "stories/../administration",
                "https://",
                "https://ik@tekst.example",
                "https://tekst.example/a b",
                "data:text/html,x"
            })
    void anyOtherAddressIsNamed(String link) {
        assertThat(asked(reading("Tekst", link))).containsExactly(PathFlaw.READING_LINK);
    }

    @Test
    void aTextToReadHasATitle() {
        assertThat(asked(reading(" ", "stories"))).containsExactly(PathFlaw.READING_TITLE_MISSING);
    }

    @Test
    void itIsForPeopleThereAre() {
        PathContent path = path(step("a", times(STORY, 1)));
        assertThat(flaws(path.forWhom(
                        List.of(new Audience(Role.CONSULTANT, REGION, null), new Audience(null, null, TEAM)))))
                .isEmpty();
        assertThat(flaws(path.forWhom(List.of(new Audience(null, RegionId.random(), null)))))
                .containsExactly(PathFlaw.AUDIENCE_GONE);
        assertThat(flaws(path.forWhom(List.of(new Audience(null, null, TeamId.random())))))
                .containsExactly(PathFlaw.AUDIENCE_GONE);
        assertThat(flaws(path.forWhom(Collections.nCopies(21, Audience.EVERYONE))))
                .containsExactly(PathFlaw.TOO_MANY_AUDIENCES);
    }

    @Test
    void itIsWalkedWithinFiveYears() {
        PathContent path = path(step("a", times(STORY, 1)));
        assertThat(flaws(path.within(0))).containsExactly(PathFlaw.TARGET_MONTHS);
        assertThat(flaws(path.within(61))).containsExactly(PathFlaw.TARGET_MONTHS);
        assertThat(flaws(path.within(null))).isEmpty();
    }

    private static List<PathFlaw> asked(Requirement requirement) {
        List<PathProblem> problems = PathCheck.problems(path(step("a", requirement)), CHOICES);
        assertThat(problems).allMatch(problem -> problem.step() == 1 && problem.requirement() == 1);
        return problems.stream().map(PathProblem::flaw).toList();
    }

    private static List<PathFlaw> flaws(PathContent path) {
        return PathCheck.problems(path, CHOICES).stream().map(PathProblem::flaw).toList();
    }

    private static Requirement confirmation(Role role) {
        return new Requirement(1, CONFIRMATION, 1, 0, null, null, null, null, null, role);
    }
}
