package be.leerspoor.training;

import static be.leerspoor.training.Drawn.path;
import static be.leerspoor.training.Drawn.step;
import static be.leerspoor.training.Drawn.times;
import static be.leerspoor.training.RequirementKind.COACHING;
import static be.leerspoor.training.RequirementKind.INTERVISION;
import static be.leerspoor.training.RequirementKind.RESPONSE;
import static be.leerspoor.training.RequirementKind.STORY;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static leerspoor.db.training.Tables.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A newer version takes the place of the older one, and takes nothing away. */
@LeerspoorTest
@WithPerson("chaima")
class PathOfferTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private PathDrafts drafts;

    @Autowired
    private PathGiving givings;

    @Autowired
    private Learning learning;

    @Autowired
    private LearningRecord learningRecord;

    @Autowired
    private MyNotices notices;

    @Autowired
    private PathDraftRepository repository;

    @Autowired
    private EvidenceBook book;

    @Autowired
    private Standings standings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @Test
    void whatChangesForWhomIsCountedBeforehand() {
        String code = offered(path(
                step("same", times(STORY, 1)), step("gone", times(COACHING, 1)), step("more", times(INTERVISION, 2))));
        walking(code, "anna", "bram", "imane");
        happened("anna", EvidenceKind.STORY, EvidenceKind.COACHING, EvidenceKind.INTERVISION, EvidenceKind.INTERVISION);
        happened("bram", EvidenceKind.STORY, EvidenceKind.COACHING, EvidenceKind.INTERVISION);
        happened("imane", EvidenceKind.INTERVISION, EvidenceKind.INTERVISION, EvidenceKind.RESPONSE);
        drafted(
                code,
                path(
                        step("same", times(STORY, 1)),
                        step("more", times(INTERVISION, 3)),
                        step("new", times(RESPONSE, 1))));

        PathForecast forecast = drafts.forecast(code).orElseThrow();

        assertThat(forecast.walking()).isEqualTo(3);
        assertThat(forecast.finished()).isEqualTo(1);
        assertThat(forecast.moving()).isEqualTo(2);
        assertThat(forecast.steps())
                .containsExactly(
                        change("same", PathPreview.Kind.SAME, 1, 1),
                        change("more", PathPreview.Kind.MORE, 1, 1),
                        change("new", PathPreview.Kind.NEW, 1, 1),
                        change("gone", PathPreview.Kind.GONE, 0, 1));
        assertThat(counted(code))
                .as("nothing happened yet")
                .isEqualTo(Map.of(1, "3 walking, 1 done", 2, "0 walking, 0 done"));
    }

    @Test
    void whatWasForeseenIsWhatHappens() {
        String code = offered(path(step("a", times(STORY, 1)), step("b", times(INTERVISION, 2))));
        walking(code, "anna", "bram", "imane");
        happened("anna", EvidenceKind.STORY, EvidenceKind.INTERVISION, EvidenceKind.INTERVISION);
        happened("bram", EvidenceKind.INTERVISION, EvidenceKind.INTERVISION);
        drafted(
                code,
                path(step("a", times(STORY, 2)), step("b", times(INTERVISION, 4)), step("c", times(COACHING, 1))));
        PathForecast forecast = drafts.forecast(code).orElseThrow();

        assertThat(drafts.offer(code, 1)).isInstanceOf(PathResult.Done.class);

        assertThat(counted(code)).isEqualTo(Map.of(1, "1 walking, 1 done", 2, "2 walking, 0 done"));
        List.of("a", "b", "c")
                .forEach(step -> assertThat(forecast.steps())
                        .filteredOn(each -> each.nameNl().equals("Stap " + step))
                        .singleElement()
                        .extracting(PathForecast.StepForecast::done)
                        .isEqualTo(sql.fetchCount(
                                STANDING,
                                STANDING.PATH_CODE
                                        .eq(code)
                                        .and(STANDING.PATH_VERSION.eq(2))
                                        .and(STANDING.STEP_CODE.eq(step))
                                        .and(STANDING.DONE_ON.isNotNull()))));
    }

    @Test
    void whoIsOnTheirWayGoesOnAndWhoFinishedKeepsTheirVersion() {
        String code = offered(path(step("a", times(STORY, 1))));
        walking(code, "anna", "bram");
        happened("anna", EvidenceKind.STORY);
        sql.update(ASSIGNMENT)
                .set(ASSIGNMENT.SINCE, TODAY.minusDays(40))
                .set(ASSIGNMENT.DUE_ON, TODAY.plusDays(90))
                .execute();
        drafted(code, path(step("a", times(STORY, 1)), step("b", times(COACHING, 1))));

        drafts.offer(code, 1);

        assertThat(versionOf("anna", code)).isEqualTo(1);
        assertThat(versionOf("bram", code)).isEqualTo(2);
        var moved = sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.PERSON_ID.eq(id("bram")))
                .orderBy(ASSIGNMENT.PATH_VERSION)
                .fetch();
        assertThat(moved.get(0).getEndedOn()).isEqualTo(TODAY);
        assertThat(moved.get(1).getSince()).isEqualTo(TODAY.minusDays(40));
        assertThat(moved.get(1).getDueOn()).isEqualTo(TODAY.plusDays(90));
        assertThat(moved.get(1).getById()).isEqualTo(moved.get(0).getById());
        As.person(
                "bram",
                () -> assertThat(learning.path(code).orElseThrow().history())
                        .extracting(MyPathPage.Entry::what)
                        .containsExactlyInAnyOrder(Change.MOVED, Change.GIVEN));
        As.person("anna", () -> {
            assertThat(learning.path(code).orElseThrow().path().isDone()).isTrue();
            assertThat(learning.path(code).orElseThrow().history())
                    .extracting(MyPathPage.Entry::what)
                    .doesNotContain(Change.MOVED);
            assertThat(learning.begin(code)).isInstanceOf(BeginResult.AlreadyOnIt.class);
        });
    }

    @Test
    void whoGoesOnWithANewerVersionIsToldAndWhoFinishedIsNot() {
        String code = offered(path(step("a", times(STORY, 1))));
        walking(code, "anna", "bram");
        happened("anna", EvidenceKind.STORY);
        drafted(code, path(step("a", times(STORY, 1)), step("b", times(COACHING, 1))));

        drafts.offer(code, 1);

        assertThat(As.person("bram", () -> notices.newest(10)))
                .extracting(MyNotice::title)
                .containsExactly("Je leerpad Netwerk is vernieuwd");
        assertThat(As.person("anna", () -> notices.newest(10)))
                .extracting(MyNotice::title)
                .doesNotContain("Je leerpad Netwerk is vernieuwd");
    }

    @Test
    void whoHadFinishedAndWhoseStepIsOpenAgainMovesWithTheNextOffering() {
        String code = offered(path(step("a", times(STORY, 1)), step("b", times(COACHING, 1))));
        walking(code, "anna");
        happened("anna", EvidenceKind.STORY);
        UUID talk = UUID.randomUUID();
        transaction.executeWithoutResult(
                _ -> book.note(id("anna"), Happening.of(EvidenceKind.COACHING, talk, TODAY.minusDays(1), "")));
        drafted(code, path(step("a", times(STORY, 1)), step("b", times(COACHING, 2))));
        drafts.offer(code, 1);
        assertThat(versionOf("anna", code)).as("who finished stays").isEqualTo(1);

        transaction.executeWithoutResult(_ -> book.strike(id("anna"), EvidenceKind.COACHING, talk));
        assertThat(versionOf("anna", code)).as("a correction moves nobody").isEqualTo(1);
        drafted(code, path(step("a", times(STORY, 1)), step("b", times(COACHING, 3))));
        drafts.offer(code, 1);

        assertThat(versionOf("anna", code)).isEqualTo(3);
        As.person("anna", () -> {
            assertThat(learning.path(code).orElseThrow().path().done()).isEqualTo(1);
            assertThat(learningRecord.left()).as("it was not left").isEmpty();
        });
    }

    @Test
    void newcomersWalkTheNewestVersion() {
        String code = offered(path(step("a", times(STORY, 1))));
        givings.giveFrom(code, TODAY.plusDays(3));
        drafted(code, path(step("a", times(STORY, 2))));
        drafts.offer(code, 1);

        walking(code, "anna");

        assertThat(versionOf("anna", code)).isEqualTo(2);
        assertThat(drafts.overview(code).orElseThrow().givenFrom())
                .as("given as before")
                .isEqualTo(TODAY.plusDays(3));
        assertThat(drafts.overview(code).orElseThrow().versions())
                .extracting(PathOverview.Version::state)
                .containsExactly(PathState.OFFERED, PathState.RETIRED);
    }

    @Test
    void whoHadAllThatIsLeftIsDoneAndTold() {
        String code = offered(path(step("a", times(STORY, 1)), step("b", times(COACHING, 1))));
        walking(code, "anna");
        happened("anna", EvidenceKind.STORY);
        drafted(code, path(step("a", times(STORY, 1))));

        drafts.offer(code, 1);

        As.person("anna", () -> {
            assertThat(learning.path(code).orElseThrow().path().isDone()).isTrue();
            assertThat(learning.path(code).orElseThrow().history())
                    .extracting(MyPathPage.Entry::what)
                    .containsExactlyInAnyOrder(Change.PATH_DONE, Change.MOVED, Change.STEP_DONE, Change.GIVEN);
        });
    }

    @Test
    void nobodyIsEverLeftWithLessDoneThanBefore() {
        Random random = new Random(20270309);
        List<String> people = List.of("anna", "bram", "imane", "joris", "kaat", "lotte", "mehmet", "otis");
        for (int round = 0; round < 4; round++) {
            String code = offered(randomPath(random));
            walking(code, people.toArray(String[]::new));
            for (int version = 1; version <= 3; version++) {
                people.forEach(person -> happened(
                        person,
                        random.ints(random.nextInt(5), 0, KINDS.length)
                                .mapToObj(at -> KINDS[at])
                                .toArray(EvidenceKind[]::new)));
                Map<PersonId, List<String>> before = done(code);
                PathContent next = randomPath(random);
                drafted(code, next);
                PathForecast forecast = drafts.forecast(code).orElseThrow();
                assertThat(drafts.offer(code, 1)).isInstanceOf(PathResult.Done.class);

                Map<PersonId, List<String>> after = done(code);
                int newest = versions(code);
                before.forEach((person, steps) -> assertThat(after.getOrDefault(person, List.of()))
                        .as("version %d of %s", newest, code)
                        .containsAll(steps.stream()
                                .filter(step -> next.step(step).isPresent() || versionOf(person, code) < newest)
                                .toList()));
                assertThat(forecast.walking()).isEqualTo(people.size());
                people.forEach(person -> assertThat(standings
                                .byEvidence(List.of(id(person)))
                                .get(id(person))
                                .keySet())
                        .as("they stand somewhere on it")
                        .anyMatch(step -> step.startsWith(code + "/")));
            }
        }
    }

    @Test
    void ofTwoTrainersAtOnceOneOffersAndNobodyIsMovedTwice() throws Exception {
        String code = offered(path(step("a", times(STORY, 1))));
        walking(code, "anna", "bram");
        drafted(code, path(step("a", times(STORY, 2))));
        CyclicBarrier together = new CyclicBarrier(2);

        List<PathResult> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<PathResult>> both = Stream.of("chaima", "bert")
                    .map(trainer -> threads.submit(() -> As.person(trainer, () -> {
                        together.await(20, TimeUnit.SECONDS);
                        return drafts.offer(code, 1);
                    })))
                    .toList();
            for (Future<PathResult> one : both) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
        }

        assertThat(results).filteredOn(PathResult.Done.class::isInstance).hasSize(1);
        assertThat(sql.fetchCount(PATH_EVENT, PATH_EVENT.PATH_CODE.eq(code).and(PATH_EVENT.WHAT.eq("MOVED"))))
                .isEqualTo(2);
        assertThat(versionOf("anna", code)).isEqualTo(2);
    }

    @Test
    void howManyWalkDoesNotMakeMoreStatementsOfThePreview() {
        String code = offered(path(step("a", times(STORY, 1))));
        walking(code, "anna");
        drafted(code, path(step("a", times(STORY, 2))));
        drafts.preview(code);
        int one = statements.during(() -> drafts.preview(code)).size();
        walking(code, "bram", "imane", "joris", "kaat", "lotte");
        happened("bram", EvidenceKind.STORY, EvidenceKind.STORY);

        assertThat(statements.during(() -> drafts.preview(code))).hasSize(one);
    }

    @Test
    void aTrainerReadsOfFewPeopleNoNumberAndOfManyHowMany() {
        String code = offered(path(step("a", times(STORY, 1)), step("b", times(COACHING, 1))));
        drafted(code, path(step("a", times(STORY, 1)), step("b", times(COACHING, 2))));
        assertThat(drafts.preview(code).orElseThrow().walking()).isEqualTo(Headcount.NOBODY);

        walking(code, "anna", "bram", "imane", "joris", "kaat");
        happened("anna", EvidenceKind.STORY);

        assertThat(drafts.preview(code).orElseThrow()).satisfies(few -> {
            assertThat(few.walking()).isEqualTo(Headcount.FEW);
            assertThat(few.finished()).isEqualTo(Headcount.NOBODY);
            assertThat(few.moving()).isEqualTo(Headcount.NOBODY);
            assertThat(few.steps()).allSatisfy(step -> {
                assertThat(step.open()).isEqualTo(Headcount.NOBODY);
                assertThat(step.done()).isEqualTo(Headcount.NOBODY);
            });
        });
        assertThat(drafts.overview(code).orElseThrow().people())
                .isEqualTo(new WalkCount(Headcount.FEW, Headcount.NOBODY));

        walking(code, "lotte", "mehmet");
        happened("lotte", EvidenceKind.STORY, EvidenceKind.COACHING);

        assertThat(drafts.preview(code).orElseThrow()).satisfies(many -> {
            assertThat(many.walking()).isEqualTo(new Headcount(7));
            assertThat(many.finished()).isEqualTo(Headcount.FEW);
            assertThat(many.moving()).isEqualTo(new Headcount(6));
            assertThat(many.steps())
                    .filteredOn(step -> step.nameNl().equals("Stap a"))
                    .singleElement()
                    .satisfies(step -> {
                        assertThat(step.open()).isEqualTo(Headcount.FEW);
                        assertThat(step.done()).isEqualTo(Headcount.FEW);
                    });
        });
        assertThat(drafts.overview(code).orElseThrow().people())
                .isEqualTo(new WalkCount(new Headcount(7), Headcount.FEW));
    }

    private static final EvidenceKind[] KINDS = {
        EvidenceKind.STORY, EvidenceKind.COACHING, EvidenceKind.INTERVISION, EvidenceKind.RESPONSE
    };

    private static final RequirementKind[] ASKED = {STORY, COACHING, INTERVISION, RESPONSE};

    private static PathContent randomPath(Random random) {
        List<String> codes = List.of("a", "b", "c", "d", "e");
        return path(codes.stream()
                .filter(code -> random.nextInt(4) > 0 || code.equals("a"))
                .map(code -> {
                    Requirement[] asked = IntStream.range(0, 1 + random.nextInt(3))
                            .mapToObj(at -> times(
                                    ASKED[(at + random.nextInt(2)) % ASKED.length],
                                    1 + at + random.nextInt(2),
                                    0,
                                    random.nextBoolean() ? null : 1 + random.nextInt(24)))
                            .distinct()
                            .toArray(Requirement[]::new);
                    Step step = step(code, asked);
                    Integer valid = random.nextInt(3) == 0 ? 12 + random.nextInt(24) : null;
                    return step.counting(1 + random.nextInt(asked.length), valid, valid == null ? null : 3);
                })
                .toArray(Step[]::new));
    }

    private Map<PersonId, List<String>> done(String code) {
        Map<PersonId, List<String>> done = new HashMap<>();
        sql.select(STANDING.PERSON_ID, STANDING.STEP_CODE)
                .from(STANDING)
                .where(STANDING.PATH_CODE.eq(code))
                .and(STANDING.DONE_ON.isNotNull())
                .and(STANDING.UNTIL_DATE.isNull().or(STANDING.UNTIL_DATE.gt(TODAY)))
                .fetchGroups(STANDING.PERSON_ID, STANDING.STEP_CODE)
                .forEach(done::put);
        return done;
    }

    private String offered(PathContent content) {
        String code = drafts.begin();
        drafts.change(code, content, 0);
        assertThat(drafts.offer(code, 1)).isInstanceOf(PathResult.Done.class);
        return code;
    }

    private void drafted(String code, PathContent content) {
        drafts.begin(code);
        assertThat(drafts.change(code, content, 0)).isInstanceOf(PathResult.Kept.class);
    }

    private void walking(String code, String... people) {
        for (String person : people) {
            As.person(person, () -> assertThat(learning.begin(code)).isInstanceOf(BeginResult.Begun.class));
        }
    }

    private void happened(String person, EvidenceKind... kinds) {
        for (int at = 0; at < kinds.length; at++) {
            Happening happening = Happening.of(kinds[at], UUID.randomUUID(), TODAY.minusDays(10L * at + 1), "");
            transaction.executeWithoutResult(status -> book.note(id(person), happening));
        }
    }

    private Map<Integer, String> counted(String code) {
        return repository.versions(TODAY).stream()
                .filter(each -> each.head().id().code().equals(code))
                .collect(Collectors.toMap(
                        each -> each.head().id().version(),
                        each -> each.walking() + " walking, " + each.finished() + " done"));
    }

    private int versions(String code) {
        return drafts.overview(code).orElseThrow().versions().size();
    }

    private int versionOf(String person, String code) {
        return versionOf(id(person), code);
    }

    private int versionOf(PersonId person, String code) {
        return sql.select(ASSIGNMENT.PATH_VERSION)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PERSON_ID.eq(person))
                .and(ASSIGNMENT.PATH_CODE.eq(code))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .fetchSingle(ASSIGNMENT.PATH_VERSION);
    }

    private static PathForecast.StepForecast change(String code, PathPreview.Kind kind, int open, int done) {
        return new PathForecast.StepForecast("Stap " + code, "Step " + code, kind, open, done);
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
