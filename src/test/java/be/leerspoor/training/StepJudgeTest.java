package be.leerspoor.training;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.people.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts for a step, row by row; and that the order in which facts come in never matters. */
class StepJudgeTest {

    private static final String PATH = "pad";
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    /** One row: what is asked, what happened, how much of it there is and since when it is done. */
    static Stream<Arguments> decisions() {
        Requirement twice = intervision(2, 0, null);
        Requirement sixInAYear = intervision(6, 1, 12);
        return Stream.of(
                row("nothing happened", twice, List.of(), 0, null),
                row("one of two", twice, List.of(attended("2027-01-05")), 1, null),
                row(
                        "two, on the day of the second",
                        twice,
                        List.of(attended("2027-01-05"), attended("2027-02-05")),
                        2,
                        "2027-02-05"),
                row(
                        "three, still on the day of the second",
                        twice,
                        List.of(attended("2027-01-05"), attended("2027-02-05"), attended("2027-03-05")),
                        2,
                        "2027-02-05"),
                row(
                        "two on one day are two",
                        twice,
                        List.of(attended("2027-01-05"), attended("2027-01-05")),
                        2,
                        "2027-01-05"),
                row("a review is no intervision", twice, List.of(review("2027-01-05", "proud-case")), 0, null),
                row(
                        "six, one as presenter, in a year",
                        sixInAYear,
                        List.of(
                                presented("2026-03-05"),
                                attended("2026-04-05"),
                                attended("2026-05-05"),
                                attended("2026-06-05"),
                                attended("2026-07-05"),
                                attended("2027-03-05")),
                        6,
                        "2027-03-05"),
                row(
                        "six in a year and a day",
                        sixInAYear,
                        List.of(
                                presented("2026-03-04"),
                                attended("2026-04-05"),
                                attended("2026-05-05"),
                                attended("2026-06-05"),
                                attended("2026-07-05"),
                                attended("2027-03-05")),
                        5,
                        null),
                row(
                        "six and nobody presented",
                        sixInAYear,
                        List.of(
                                attended("2026-08-05"),
                                attended("2026-09-05"),
                                attended("2026-10-05"),
                                attended("2026-11-05"),
                                attended("2026-12-05"),
                                attended("2027-01-05")),
                        5,
                        null),
                row(
                        "presenting more often counts as attending",
                        sixInAYear,
                        List.of(
                                presented("2026-08-05"),
                                presented("2026-09-05"),
                                presented("2026-10-05"),
                                presented("2026-11-05"),
                                presented("2026-12-05"),
                                presented("2027-01-05")),
                        6,
                        "2027-01-05"),
                row(
                        "the seventh is the one who presented",
                        sixInAYear,
                        List.of(
                                attended("2026-08-05"),
                                attended("2026-09-05"),
                                attended("2026-10-05"),
                                attended("2026-11-05"),
                                attended("2026-12-05"),
                                attended("2027-01-05"),
                                presented("2027-02-05")),
                        6,
                        "2027-02-05"),
                row(
                        "an old year full is not undone by an empty one",
                        sixInAYear,
                        List.of(
                                presented("2020-01-05"),
                                attended("2020-02-05"),
                                attended("2020-03-05"),
                                attended("2020-04-05"),
                                attended("2020-05-05"),
                                attended("2020-06-05")),
                        6,
                        "2020-06-05"),
                row(
                        "leading counts where leading is asked",
                        facilitating(2),
                        List.of(led("2027-01-05"), led("2027-02-05")),
                        2,
                        "2027-02-05"),
                row("attending does not", facilitating(2), List.of(attended("2027-01-05"), led("2027-02-05")), 1, null),
                row(
                        "group supervision is a method",
                        supervisedTwice(),
                        List.of(method("2027-01-05", "sos-group-supervision"), method("2027-02-05", "balint")),
                        1,
                        null),
                row(
                        "or was confirmed by two",
                        supervisedTwice(),
                        List.of(
                                method("2027-01-05", "sos-group-supervision"),
                                happened(EvidenceKind.GROUP_SUPERVISION, "2027-02-05", "")),
                        2,
                        "2027-02-05"),
                row(
                        "a review of the template",
                        reviewOf("proud-case"),
                        List.of(review("2027-01-05", "three-columns"), review("2027-02-05", "proud-case")),
                        1,
                        "2027-02-05"),
                row(
                        "a review of any template",
                        reviewOf(null),
                        List.of(review("2027-01-05", "three-columns")),
                        1,
                        "2027-01-05"),
                row(
                        "the course itself",
                        course("basis"),
                        List.of(followed("2027-01-05", "basis", null)),
                        1,
                        "2027-01-05"),
                row("another course", course("basis"), List.of(followed("2027-01-05", "verdieping", null)), 0, null),
                row(
                        "read in this step",
                        reading(),
                        List.of(happened(EvidenceKind.READING, "2027-01-05", "pad/stap")),
                        1,
                        "2027-01-05"),
                row(
                        "read in another step",
                        reading(),
                        List.of(happened(EvidenceKind.READING, "2027-01-05", "pad/andere")),
                        0,
                        null),
                row(
                        "confirmed for this step",
                        confirmation(),
                        List.of(happened(EvidenceKind.CONFIRMATION, "2027-01-05", "pad/stap")),
                        1,
                        "2027-01-05"),
                row(
                        "one conversation of each kind, where either will do",
                        asked(RequirementKind.CONVERSATION, 2, 0, null, null, null),
                        List.of(
                                happened(EvidenceKind.SUPERVISION, "2027-01-05", ""),
                                happened(EvidenceKind.COACHING, "2027-02-05", "")),
                        2,
                        "2027-02-05"),
                row(
                        "group supervision is no conversation of two",
                        asked(RequirementKind.CONVERSATION, 1, 0, null, null, null),
                        List.of(happened(EvidenceKind.GROUP_SUPERVISION, "2027-01-05", "")),
                        0,
                        null),
                row(
                        "one of each kind, where two of one kind are asked",
                        asked(RequirementKind.SUPERVISION, 2, 0, null, null, null),
                        List.of(
                                happened(EvidenceKind.SUPERVISION, "2027-01-05", ""),
                                happened(EvidenceKind.COACHING, "2027-02-05", "")),
                        1,
                        null),
                plain("a story that was published", RequirementKind.STORY, EvidenceKind.STORY),
                plain("a response that was given", RequirementKind.RESPONSE, EvidenceKind.RESPONSE),
                plain("a story that was used", RequirementKind.STORY_USE, EvidenceKind.STORY_USE),
                plain("a conversation of coaching", RequirementKind.COACHING, EvidenceKind.COACHING),
                plain("a conversation of supervision", RequirementKind.SUPERVISION, EvidenceKind.SUPERVISION),
                plain("group supervision", RequirementKind.GROUP_SUPERVISION, EvidenceKind.GROUP_SUPERVISION),
                plain("somebody looked on", RequirementKind.OBSERVATION, EvidenceKind.OBSERVATION),
                row(
                        "using a story is no publishing",
                        asked(RequirementKind.STORY, 1, 0, null, null, null),
                        List.of(happened(EvidenceKind.STORY_USE, "2027-01-05", "")),
                        0,
                        null),
                row(
                        "the first day of a month counts to its last",
                        intervision(2, 0, 1),
                        List.of(attended("2027-01-31"), attended("2027-02-28")),
                        2,
                        "2027-02-28"),
                row(
                        "the day before the window does not",
                        intervision(2, 0, 1),
                        List.of(attended("2027-01-27"), attended("2027-02-28")),
                        1,
                        null),
                row(
                        "a year that ends on a leap day",
                        intervision(2, 0, 12),
                        List.of(attended("2027-02-28"), attended("2028-02-29")),
                        2,
                        "2028-02-29"),
                row(
                        "a year that begins on a leap day",
                        intervision(2, 0, 12),
                        List.of(attended("2028-02-29"), attended("2029-03-01")),
                        1,
                        null),
                row(
                        "a year from a leap day to the last of February",
                        intervision(2, 0, 12),
                        List.of(attended("2028-02-29"), attended("2029-02-28")),
                        2,
                        "2029-02-28"),
                row(
                        "two as presenter, one of them too long ago",
                        intervision(3, 2, 12),
                        List.of(
                                presented("2025-12-05"),
                                attended("2026-08-05"),
                                attended("2026-09-05"),
                                presented("2027-01-05")),
                        2,
                        null),
                row(
                        "confirmed for another path",
                        confirmation(),
                        List.of(happened(EvidenceKind.CONFIRMATION, "2027-01-05", "ander/stap")),
                        0,
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void aStepIsDoneSince(
            String name, Requirement asked, List<Evidence> happened, int had, @Nullable LocalDate doneOn) {
        StepStanding standing = StepJudge.judge(PATH, step(1, asked), happened);

        assertThat(standing.had()).isEqualTo(had);
        assertThat(standing.doneOn()).isEqualTo(doneOn);
    }

    @Test
    void oneOfTwoIsEnoughWhereTheStepSaysSo() {
        Step either = step(1, course("basis"), reviewOf(null));

        assertThat(judge(either, review("2027-01-05", "proud-case")).doneOn()).isEqualTo("2027-01-05");
        assertThat(judge(either, followed("2027-02-05", "basis", null), review("2027-01-05", "proud-case"))
                        .doneOn())
                .isEqualTo("2027-01-05");
    }

    @Test
    void bothAreNeededWhereTheStepSaysSo() {
        Step both = step(2, course("basis"), reviewOf(null));

        assertThat(judge(both, review("2027-01-05", "proud-case"))).satisfies(standing -> {
            assertThat(standing.doneOn()).isNull();
            assertThat(standing.had()).isEqualTo(1);
            assertThat(standing.needed()).isEqualTo(2);
            assertThat(standing.on(TODAY)).isEqualTo(StepState.BEGUN);
        });
        assertThat(judge(both, followed("2027-02-05", "basis", null), review("2027-01-05", "proud-case"))
                        .doneOn())
                .isEqualTo("2027-02-05");
    }

    @Test
    void aStepThatLapsesIsRenewedFromItsWindowOn() {
        Step lapsing = lapsing(24, 6, intervision(1, 0, null));

        StepStanding once = judge(lapsing, attended("2025-01-10"));
        assertThat(once.until()).isEqualTo("2027-01-10");
        assertThat(once.renewFrom()).isEqualTo("2026-07-10");
        assertThat(once.on(LocalDate.of(2026, 7, 9))).isEqualTo(StepState.DONE);
        assertThat(once.on(LocalDate.of(2026, 7, 10))).isEqualTo(StepState.TO_RENEW);
        assertThat(once.on(LocalDate.of(2027, 1, 10))).isEqualTo(StepState.LAPSED);

        assertThat(judge(lapsing, attended("2025-01-10"), attended("2026-07-09"))
                        .until())
                .as("before the window it renews nothing")
                .isEqualTo("2027-01-10");
        assertThat(judge(lapsing, attended("2025-01-10"), attended("2026-07-10"))
                        .until())
                .as("in the window it takes nothing away of what was to come")
                .isEqualTo("2029-01-10");
        assertThat(judge(lapsing, attended("2025-01-10"), attended("2027-02-01"))
                        .until())
                .as("after the end it counts from its own day")
                .isEqualTo("2029-02-01");
    }

    @Test
    void aCertificateThatLapsesLetsTheStepLapse() {
        Step step = step(1, course("basis"));

        StepStanding once = judge(step, followed("2024-01-10", "basis", "2027-01-10"));
        assertThat(once.on(TODAY)).isEqualTo(StepState.LAPSED);
        assertThat(judge(
                                step,
                                followed("2024-01-10", "basis", "2027-01-10"),
                                followed("2025-01-10", "basis", "2028-01-10"))
                        .until())
                .as("followed again, long before the end")
                .isEqualTo("2028-01-10");
        assertThat(judge(step, followed("2024-01-10", "basis", "2027-01-10"), followed("2025-01-10", "basis", null))
                        .until())
                .isNull();
    }

    @Test
    void whatWasDoneUnderAnEarlierVersionStaysDone() {
        TrainingPath first = path(1, step(1, intervision(1, 0, null)));
        TrainingPath second = path(2, step(1, intervision(3, 0, null)));
        Walk moved = new Walk(second, List.of(new Walk.Earlier(first, LocalDate.of(2027, 2, 1))), List.of());
        Step step = second.steps().getFirst();

        assertThat(moved.standing(step, List.of(attended("2027-01-05"))).doneOn())
                .isEqualTo("2027-01-05");
        assertThat(moved.standing(step, List.of(attended("2027-02-05"))))
                .as("what happened after the move is judged by the version that holds now")
                .satisfies(standing -> {
                    assertThat(standing.doneOn()).isNull();
                    assertThat(standing.had()).isEqualTo(1);
                });
        assertThat(moved.standing(step, List.of()).doneOn())
                .as("corrected afterwards, it was never done")
                .isNull();
    }

    @Test
    void whatNeedNotBeDoneIsDoneUntilTheExemptionEnds() {
        TrainingPath path = path(1, step(1, course("basis")));
        LocalDate until = LocalDate.of(2027, 6, 1);
        Walk exempt = new Walk(path, List.of(), List.of(new Walk.Exempt("stap", LocalDate.of(2027, 1, 1), until)));

        StepStanding standing = exempt.standing(path.steps().getFirst(), List.of());
        assertThat(standing.on(TODAY)).isEqualTo(StepState.EXEMPT);
        assertThat(standing.on(until)).isEqualTo(StepState.LAPSED);
        assertThat(exempt.standing(path.steps().getFirst(), List.of(followed("2027-02-05", "basis", null)))
                        .on(until))
                .as("done all the same")
                .isEqualTo(StepState.DONE);
    }

    @Test
    void whatIsCorrectedCountsAsIfItHadAlwaysBeenSo() {
        Step twice = step(1, intervision(2, 0, null));
        Evidence first = attended("2027-01-05");
        Evidence second = attended("2027-02-05");
        Evidence third = attended("2027-03-05");

        assertThat(judge(twice, first, second, third).doneOn()).isEqualTo("2027-02-05");
        assertThat(judge(twice, first, third).doneOn())
                .as("the second did not happen")
                .isEqualTo("2027-03-05");
        assertThat(judge(twice, third).doneOn()).isNull();
    }

    @Test
    void aStepThatLapsesOnALeapDayIsRenewedAroundIt() {
        Step lapsing = lapsing(12, 1, intervision(1, 0, null));

        StepStanding once = judge(lapsing, attended("2028-02-29"));
        assertThat(once.until()).isEqualTo("2029-02-28");
        assertThat(once.renewFrom()).isEqualTo("2029-01-28");
        assertThat(once.on(LocalDate.of(2029, 2, 27))).isEqualTo(StepState.TO_RENEW);
        assertThat(once.on(LocalDate.of(2029, 2, 28))).isEqualTo(StepState.LAPSED);
        assertThat(judge(lapsing, attended("2028-02-29"), attended("2029-01-28"))
                        .until())
                .isEqualTo("2030-02-28");
        assertThat(judge(lapsing, attended("2028-02-29"), attended("2029-01-27"))
                        .until())
                .isEqualTo("2029-02-28");
    }

    @Test
    void anyOrderOfTheSameFactsGivesTheSameAnswer() {
        Random random = new Random(20270309);
        for (int round = 0; round < 500; round++) {
            Step step = anyStep(random);
            List<Evidence> facts = anyFacts(random);
            StepStanding expected = StepJudge.judge(PATH, step, facts);
            for (int shuffle = 0; shuffle < 8; shuffle++) {
                List<Evidence> shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, random);
                assertThat(StepJudge.judge(PATH, step, shuffled))
                        .as("seed 20270309, round %d", round)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void moreFactsNeverTakeAwayWhatWasDone() {
        Random random = new Random(20270310);
        for (int round = 0; round < 500; round++) {
            Step step = anyStep(random);
            List<Evidence> facts = anyFacts(random);
            StepStanding all = StepJudge.judge(PATH, step, facts);
            StepStanding fewer = StepJudge.judge(PATH, step, facts.subList(0, random.nextInt(facts.size() + 1)));
            if (fewer.doneOn() != null && step.validMonths() == null && fewer.until() == null) {
                assertThat(all.doneOn()).as("round %d", round).isNotNull();
                assertThat(all.until()).isNull();
            }
        }
    }

    private static Step anyStep(Random random) {
        List<Requirement> asked = new ArrayList<>();
        int many = 1 + random.nextInt(3);
        for (int place = 0; place < many; place++) {
            int times = 1 + random.nextInt(4);
            asked.add(
                    switch (random.nextInt(4)) {
                        case 0 -> intervision(times, random.nextInt(times + 1), random.nextBoolean() ? null : 6);
                        case 1 -> reviewOf(random.nextBoolean() ? null : "proud-case");
                        case 2 -> facilitating(times);
                        default -> course("basis");
                    });
        }
        boolean lapses = random.nextBoolean();
        return new Step(
                "stap",
                1,
                "",
                "",
                "",
                "",
                "",
                "",
                1 + random.nextInt(many),
                lapses ? 12 : null,
                lapses ? 3 : null,
                asked);
    }

    private static List<Evidence> anyFacts(Random random) {
        List<Evidence> facts = new ArrayList<>();
        int many = random.nextInt(12);
        for (int each = 0; each < many; each++) {
            String day = TODAY.minusDays(random.nextInt(1500)).toString();
            facts.add(
                    switch (random.nextInt(5)) {
                        case 0 -> presented(day);
                        case 1 -> led(day);
                        case 2 -> review(day, random.nextBoolean() ? "proud-case" : "three-columns");
                        case 3 ->
                            followed(
                                    day,
                                    "basis",
                                    random.nextBoolean()
                                            ? null
                                            : TODAY.plusYears(1).toString());
                        default -> attended(day);
                    });
        }
        return facts;
    }

    private static StepStanding judge(Step step, Evidence... evidence) {
        return StepJudge.judge(PATH, step, List.of(evidence));
    }

    /** Asked once, and it happened. */
    private static Arguments plain(String name, RequirementKind asked, EvidenceKind happened) {
        return row(
                name,
                asked(asked, 1, 0, null, null, null),
                List.of(happened(happened, "2027-01-05", "")),
                1,
                "2027-01-05");
    }

    private static Arguments row(
            String name, Requirement asked, List<Evidence> happened, int had, @Nullable String doneOn) {
        return Arguments.of(name, asked, happened, had, doneOn == null ? null : LocalDate.parse(doneOn));
    }

    static Step step(int needed, Requirement... requirements) {
        return new Step("stap", 1, "", "", "", "", "", "", needed, null, null, List.of(requirements));
    }

    private static Step lapsing(int valid, int renew, Requirement requirement) {
        return new Step("stap", 1, "", "", "", "", "", "", 1, valid, renew, List.of(requirement));
    }

    private static TrainingPath path(int version, Step step) {
        return new TrainingPath(
                new PathVersion(PATH, version), 1, "", "", "", "", null, List.of(Audience.EVERYONE), List.of(step));
    }

    private static Requirement intervision(int times, int presenting, @Nullable Integer within) {
        return asked(RequirementKind.INTERVISION, times, presenting, within, null, null);
    }

    private static Requirement facilitating(int times) {
        return asked(RequirementKind.FACILITATION, times, 0, null, null, null);
    }

    private static Requirement supervisedTwice() {
        return asked(RequirementKind.GROUP_SUPERVISION, 2, 0, null, null, null);
    }

    private static Requirement reviewOf(@Nullable String template) {
        return asked(RequirementKind.REVIEW, 1, 0, null, null, template);
    }

    private static Requirement course(String code) {
        return asked(RequirementKind.COURSE, 1, 0, null, code, null);
    }

    private static Requirement reading() {
        return new Requirement(1, RequirementKind.READING, 1, 0, null, null, null, "Lees", "stories", null);
    }

    private static Requirement confirmation() {
        return new Requirement(1, RequirementKind.CONFIRMATION, 1, 0, null, null, null, null, null, Role.TRAINER);
    }

    private static Requirement asked(
            RequirementKind kind,
            int times,
            int presenting,
            @Nullable Integer within,
            @Nullable String course,
            @Nullable String template) {
        return new Requirement(1, kind, times, presenting, within, course, template, null, null, null);
    }

    private static Evidence attended(String day) {
        return method(day, "balint");
    }

    private static Evidence method(String day, String method) {
        return happened(EvidenceKind.INTERVISION, day, method);
    }

    private static Evidence presented(String day) {
        return evidence(EvidenceKind.INTERVISION, day, "balint", true, false, null);
    }

    private static Evidence led(String day) {
        return evidence(EvidenceKind.INTERVISION, day, "balint", false, true, null);
    }

    private static Evidence review(String day, String template) {
        return happened(EvidenceKind.REVIEW, day, template);
    }

    private static Evidence followed(String day, String course, @Nullable String until) {
        return evidence(EvidenceKind.COURSE, day, course, false, false, until);
    }

    private static Evidence happened(EvidenceKind kind, String day, String about) {
        return evidence(kind, day, about, false, false, null);
    }

    private static Evidence evidence(
            EvidenceKind kind,
            String day,
            String about,
            boolean presenter,
            boolean facilitator,
            @Nullable String until) {
        return new Evidence(
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                LocalDate.parse(day),
                about,
                presenter,
                facilitator,
                until == null ? null : LocalDate.parse(until));
    }
}
