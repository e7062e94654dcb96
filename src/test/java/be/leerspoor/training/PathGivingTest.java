package be.leerspoor.training;

import static be.leerspoor.training.Drawn.path;
import static be.leerspoor.training.Drawn.step;
import static be.leerspoor.training.Drawn.times;
import static be.leerspoor.training.RequirementKind.STORY;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who gets a path, by itself or by name. */
@LeerspoorTest
@WithPerson("chaima")
class PathGivingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private PathGiving givings;

    @Autowired
    private Giving giving;

    @Autowired
    private PathDrafts drafts;

    @Autowired
    private Learning learning;

    @Autowired
    private LearningRecord learningRecord;

    @Autowired
    private MyNotices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @Test
    void whoFitsGetsItFromTheDayThatWasChosen() {
        String code =
                offered(new Audience(Role.CONSULTANT, null, Cast.team("Genk").id()));
        assertThat(givings.fitting(code)).hasValue(3);

        givings.giveFrom(code, TODAY.plusDays(1));
        giving.giveToWhoFits();
        assertThat(walking(code)).isZero();

        assertThat(givings.giveFrom(code, TODAY)).isInstanceOf(GiveResult.Done.class);
        untilGiven(code);
        assertThat(walking(code)).isEqualTo(3);
        assertThat(progress(code)).contains(new GivingProgress(3, 0));
        assertThat(givings.fitting(code)).hasValue(0);
        As.person(
                "laura",
                () -> assertThat(learning.mine())
                        .singleElement()
                        .extracting(MyPath::dueOn)
                        .isEqualTo(TODAY.plusMonths(6)));
    }

    @Test
    void everyoneIsEveryone() {
        String code = offered(Audience.EVERYONE);

        assertThat(givings.fitting(code)).hasValue(Cast.people().size());
    }

    @Test
    void givenToNobodyByItselfItIsGivenToNobody() {
        String code = offered(Audience.EVERYONE);
        givings.giveFrom(code, TODAY.plusDays(1));
        givings.giveFrom(code, null);
        giving.giveToWhoFits();

        assertThat(walking(code)).isZero();
        assertThat(progress(code)).isEmpty();
        assertThat(givings.giveFrom("bestaat-niet", TODAY)).isInstanceOf(GiveResult.NotOffered.class);
        assertThat(givings.fitting("bestaat-niet")).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aRoundThatIsCutShortKeepsWhatItGaveAndTheNextGoesOn() {
        String code = givenNow(new Audience(Role.CONSULTANT, null, null));
        int all = givings.fitting(code).orElseThrow();
        AtomicInteger turns = new AtomicInteger();

        assertThatThrownBy(() -> giving.giveToWhoFits(() -> {
                    if (turns.incrementAndGet() > 5) {
                        throw new IllegalStateException("killed");
                    }
                    return true;
                }))
                .hasMessage("killed");
        assertThat(progress(code)).contains(new GivingProgress(5, all - 5));

        giving.giveToWhoFits(() -> turns.decrementAndGet() > 0);
        assertThat(progress(code)).contains(new GivingProgress(10, all - 10));
        giving.giveToWhoFits();
        assertThat(progress(code)).contains(new GivingProgress(all, 0));
        assertThat(given(code)).isEqualTo(all);
    }

    @Test
    void aTrainerStopsItWhileItIsBeingGiven() {
        String code = givenNow(new Audience(Role.CONSULTANT, null, null));
        AtomicInteger turns = new AtomicInteger();

        giving.giveToWhoFits(() -> {
            if (turns.incrementAndGet() == 4) {
                givings.giveFrom(code, null);
            }
            return true;
        });

        assertThat(walking(code)).isEqualTo(3);
    }

    @Test
    void twoRoundsAtOnceGiveItToEachOnce() throws Exception {
        String code = givenNow(new Audience(Role.CONSULTANT, null, null));
        int all = givings.fitting(code).orElseThrow();
        CyclicBarrier together = new CyclicBarrier(2);

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                both.add(threads.submit(() -> {
                    together.await(20, TimeUnit.SECONDS);
                    giving.giveToWhoFits();
                    return null;
                }));
            }
            for (Future<?> one : both) {
                one.get(120, TimeUnit.SECONDS);
            }
        }

        assertThat(given(code)).isEqualTo(all);
        assertThat(progress(code)).contains(new GivingProgress(all, 0));
    }

    @Test
    void howManyPeopleThereAreDoesNotMakeItMoreForEachOfThem() {
        givenNow(new Audience(Role.CONSULTANT, null, Cast.team("Genk").id()));
        int few = statements.during(() -> giving.giveToWhoFits()).size();
        String code = givenNow(new Audience(Role.CONSULTANT, null, null));
        int people = givings.fitting(code).orElseThrow();

        int many = statements.during(() -> giving.giveToWhoFits()).size();

        assertThat(people).isGreaterThan(9);
        assertThat(3 * many).isLessThanOrEqualTo(people * few);
    }

    @Test
    void ofTwoWhoGiveItByNameAtOnceOneDoes() throws Exception {
        String code = offered();
        As.person("anna", () -> learning.begin(code));
        CyclicBarrier together = new CyclicBarrier(2);

        List<GiveResult> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<GiveResult>> both = Stream.of("chaima", "elif")
                    .map(giver -> threads.submit(() -> As.person(giver, () -> {
                        together.await(20, TimeUnit.SECONDS);
                        return givings.give(code, id("anna"), null);
                    })))
                    .toList();
            for (Future<GiveResult> one : both) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
        }

        assertThat(results).containsExactlyInAnyOrder(new GiveResult.Done(), new GiveResult.AlreadyOnIt());
        assertThat(givings.givenByName(code)).hasSize(1);
    }

    @Test
    void whoComesGetsItInTheSameTransactionOrNotAtAll() {
        String code =
                givenNow(new Audience(Role.CONSULTANT, null, Cast.team("Genk").id()));

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new AccessChanged(id("laura")));
            assertThat(given(code)).as("within the transaction").isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(given(code)).isZero();

        transaction.executeWithoutResult(_ -> events.publishEvent(new AccessChanged(id("laura"))));
        assertThat(given(code)).isEqualTo(1);
        As.person("laura", () -> assertThat(learning.mine()).hasSize(1));
    }

    @Test
    void whatSomebodyChoseAndLeftIsGivenAgainWhenItFits() {
        String code = offered(new Audience(Role.CONSULTANT, null, null));
        As.person("anna", () -> {
            learning.begin(code);
            assertThat(learning.leave(code)).isTrue();
        });
        setGivenFrom(code);

        giving.giveToWhoFits();

        As.person(
                "anna",
                () -> assertThat(learning.mine()).singleElement().satisfies(path -> {
                    assertThat(path.dueOn()).isEqualTo(TODAY.plusMonths(6));
                    assertThat(path.chosen()).isFalse();
                    assertThat(learning.leave(code)).isFalse();
                }));
    }

    @Test
    void whatALeaderAsksNoLongerIsNotGivenByItself() {
        String code = offered(new Audience(Role.CONSULTANT, null, null));
        givings.give(code, id("anna"), null);
        givings.end(code, id("anna"));
        setGivenFrom(code);

        giving.giveToWhoFits();

        As.person("anna", () -> assertThat(learning.mine()).isEmpty());
    }

    @Test
    void whatSomebodyChoseIsAskedOfThemByNameAndByADay() {
        String code = offered();
        As.person("anna", () -> learning.begin(code));

        As.person(
                "elif",
                () -> assertThat(givings.give(code, id("anna"), TODAY.plusMonths(2)))
                        .isInstanceOf(GiveResult.Done.class));

        assertThat(givings.givenByName(code)).singleElement().satisfies(given -> {
            assertThat(given.by()).isEqualTo("Elif Yıldız");
            assertThat(given.dueOn()).isEqualTo(TODAY.plusMonths(2));
        });
        assertThat(givings.give(code, id("anna"), null)).isInstanceOf(GiveResult.AlreadyOnIt.class);
        As.person("anna", () -> {
            assertThat(learning.leave(code)).isFalse();
            assertThat(notices.newest(5))
                    .extracting(MyNotice::title)
                    .containsExactly("Er staat een leerpad voor je klaar: Netwerk");
        });
    }

    @Test
    void whatIsAskedNoLongerOfWhoHadChosenItIsTheirsAgain() {
        String code = offered();
        As.person("anna", () -> learning.begin(code));
        As.person("elif", () -> {
            givings.give(code, id("anna"), TODAY.plusMonths(2));
            assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.Done.class);
            assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.NotByName.class);
        });

        As.person("anna", () -> {
            assertThat(learning.mine()).singleElement().satisfies(path -> {
                assertThat(path.chosen()).isTrue();
                assertThat(path.dueOn()).isNull();
            });
            assertThat(notices.newest(5))
                    .extracting(MyNotice::title)
                    .containsExactly("Dit leerpad wordt niet meer van je gevraagd: Netwerk");
            assertThat(learning.leave(code)).isTrue();
        });
    }

    @Test
    void aDayThatMakesNoSenseIsRefused() {
        String code = offered();
        assertThat(givings.give(code, id("anna"), TODAY.minusDays(1))).isInstanceOf(GiveResult.NoSuchDay.class);
        assertThat(givings.give(code, id("anna"), TODAY.plusYears(6))).isInstanceOf(GiveResult.NoSuchDay.class);
        assertThat(walking(code)).isZero();
        assertThat(givings.give(code, id("anna"), TODAY)).isInstanceOf(GiveResult.Done.class);
    }

    @Test
    void whoIsAskedAPathNoLongerIsToldAndKeepsWhatBecameOfIt() {
        String code = offered();
        givings.give(code, id("anna"), null);
        givings.end(code, id("anna"));

        As.person("anna", () -> {
            assertThat(notices.newest(5))
                    .extracting(MyNotice::title)
                    .containsExactly("Dit leerpad wordt niet meer van je gevraagd: Netwerk");
            assertThat(learningRecord.left()).singleElement().satisfies(left -> {
                assertThat(left.path().code()).isEqualTo(code);
                assertThat(left.endedOn()).isEqualTo(TODAY);
                assertThat(left.history())
                        .extracting(MyPathPage.Entry::what)
                        .containsExactlyInAnyOrder(Change.ENDED, Change.GIVEN);
            });
        });
        assertThat(As.person("bram", () -> learningRecord.left())).isEmpty();
    }

    @Test
    void aTrainerGivesItByNameAndAsksItNoLonger() {
        String code = offered();
        assertThat(givings.give(code, id("anna"), null)).isInstanceOf(GiveResult.Done.class);
        assertThat(givings.give(code, id("anna"), null)).isInstanceOf(GiveResult.AlreadyOnIt.class);
        assertThat(givings.givenByName(code))
                .containsExactly(
                        new GivenByName(id("anna"), "Anna Peeters", "Chaima El Idrissi", TODAY, TODAY.plusMonths(6)));
        As.person(
                "anna",
                () -> assertThat(learning.leave(code)).as("it is asked of her").isFalse());

        assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.Done.class);
        assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.NotByName.class);
        As.person("anna", () -> assertThat(learning.mine()).isEmpty());
        assertThat(givings.givenByName(code)).isEmpty();
    }

    @Test
    void aTeamLeaderGivesItToTheirOwnTeamOnly() {
        String code = offered();
        As.person("elif", () -> {
            assertThat(givings.give(code, id("anna"), null)).isInstanceOf(GiveResult.Done.class);
            assertThatThrownBy(() -> givings.give(code, id("bram"), null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> givings.give(code, PersonId.random(), null))
                    .isInstanceOf(AccessDeniedException.class);
        });
        As.person(
                "nele",
                () -> assertThatThrownBy(() -> givings.end(code, id("anna")))
                        .isInstanceOf(AccessDeniedException.class));
        As.person("elif", () -> assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.Done.class));
    }

    @Test
    void whatSomebodyChoseOrGotByItselfIsNotEndedByAnother() {
        String code = offered();
        As.person("anna", () -> learning.begin(code));
        setGivenFrom(code);
        giving.giveToWhoFits();

        assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.NotByName.class);
        assertThat(givings.end(code, id("imane"))).isInstanceOf(GiveResult.NotByName.class);
        assertThat(givings.givenByName(code)).isEmpty();
    }

    @Test
    void whatIsOfferedNoLongerIsNotGiven() {
        String code = offered();
        drafts.retire(code);
        assertThat(givings.give(code, id("anna"), null)).isInstanceOf(GiveResult.NotOffered.class);
        assertThat(givings.giveFrom(code, TODAY)).isInstanceOf(GiveResult.NotOffered.class);
    }

    @Test
    void othersGiveNothing() {
        String code = offered();
        PathOverview overview = drafts.overview(code).orElseThrow();
        assertThat(As.person("elif", givings::toGive)).isNotEmpty();
        assertThat(As.person("anna", givings::toGive)).isEmpty();
        for (String other : List.of("anna", "dirk", "fons", "greet", "hasan")) {
            As.person(other, () -> {
                assertThatThrownBy(() -> givings.give(code, id("imane"), null))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> givings.end(code, id("imane"))).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> givings.giveFrom(code, TODAY)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> givings.fitting(code)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> givings.givenByName(code)).isInstanceOf(AccessDeniedException.class);
            });
        }
        As.person("elif", () -> {
            assertThatThrownBy(() -> givings.progress(overview)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> givings.giveFrom(code, TODAY)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> givings.givenByName(code)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private String givenNow(Audience audience) {
        String code = offered(audience);
        setGivenFrom(code);
        return code;
    }

    /** As a trainer does, without the round that follows by itself. */
    private void setGivenFrom(String code) {
        sql.update(PATH).set(PATH.GIVEN_FROM, TODAY).where(PATH.CODE.eq(code)).execute();
    }

    private void untilGiven(String code) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> As.person("chaima", () -> givings.fitting(code)).orElse(-1) == 0);
    }

    private Optional<GivingProgress> progress(String code) {
        return givings.progress(drafts.overview(code).orElseThrow());
    }

    private int given(String code) {
        return sql.fetchCount(PATH_EVENT, PATH_EVENT.PATH_CODE.eq(code).and(PATH_EVENT.WHAT.eq("GIVEN")));
    }

    private String offered(Audience... audience) {
        String code = drafts.begin();
        PathContent path = path(step("a", times(STORY, 1)));
        drafts.change(code, audience.length == 0 ? path : path.forWhom(List.of(audience)), 0);
        assertThat(drafts.offer(code, 1)).isInstanceOf(PathResult.Done.class);
        return code;
    }

    private int walking(String code) {
        return sql.fetchCount(ASSIGNMENT, ASSIGNMENT.PATH_CODE.eq(code).and(ASSIGNMENT.ENDED_ON.isNull()));
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
