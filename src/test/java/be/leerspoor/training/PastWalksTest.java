package be.leerspoor.training;

import static be.leerspoor.training.Drawn.path;
import static be.leerspoor.training.Drawn.step;
import static be.leerspoor.training.Drawn.times;
import static be.leerspoor.training.RequirementKind.STORY;
import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.AWAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who walked, finished and should have at the end of a period that is over, whatever became of it later. */
@LeerspoorTest
@WithPerson("chaima")
class PastWalksTest {

    private static final List<TrainingPeriod> YEARS = List.of(year(2027), year(2028), year(2029));
    private static final LocalDate GIVEN = LocalDate.of(2027, 3, 9);
    private static final List<String> EAST_FLANDERS =
            List.of("anna", "bram", "imane", "joris", "kaat", "lotte", "mehmet", "otis", "quinten", "rania");
    private static final String NOBODY = "-";

    /** What became of one person on one path, and what counts at the end of 2027, 2028 and 2029. */
    private record Case(String what, Runnable script, String... expected) {}

    @Autowired
    private PastWalksRepository repository;

    @Autowired
    private TrainingMeasures measures;

    @Autowired
    private Coverage coverage;

    @Autowired
    private PathDrafts drafts;

    @Autowired
    private PathGiving byName;

    @Autowired
    private Giving giving;

    @Autowired
    private KnownPaths paths;

    @Autowired
    private EvidenceBook book;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private String code = "";
    private String who = "";

    @Test
    void whatCountsIsWhatHeldOnTheLastDay() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        // On the path, finished, of whom it was asked by then, of those finished, finished in the period.
        List<Case> cases = List.of(
                new Case("nothing was done", () -> {}, "1 0 1 0 0", "1 0 1 0 0", "1 0 1 0 0"),
                new Case("done in the first year", () -> done(2027, 11, one), "1 1 1 1 1", "1 1 1 1 0", "1 1 1 1 0"),
                new Case("done in the second year", () -> done(2028, 2, one), "1 0 1 0 0", "1 1 1 1 1", "1 1 1 1 0"),
                new Case(
                        "done on the last day and on the first",
                        () -> doneOn(LocalDate.of(2028, 1, 1), one),
                        "1 0 1 0 0",
                        "1 1 1 1 1",
                        "1 1 1 1 0"),
                new Case(
                        "struck later",
                        () -> {
                            done(2027, 11, one);
                            struck(2028, 2, one);
                        },
                        "1 1 1 1 1",
                        "1 0 1 0 0",
                        "1 0 1 0 0"),
                new Case(
                        "struck and true after all",
                        () -> {
                            done(2027, 11, one);
                            struck(2028, 2, one);
                            done(2029, 1, one);
                        },
                        "1 1 1 1 1",
                        "1 0 1 0 0",
                        "1 1 1 1 1"),
                new Case("left in the second year", () -> left(2028, 2), "1 0 1 0 0", NOBODY, NOBODY),
                new Case("left before the first year was over", () -> left(2027, 12), NOBODY, NOBODY, NOBODY),
                new Case(
                        "asked no longer",
                        () -> {
                            done(2027, 11, one);
                            at(2028, 3);
                            byName.end(code, id());
                        },
                        "1 1 1 1 1",
                        NOBODY,
                        NOBODY),
                new Case("away at the end of the first year", () -> away(2027, 12), NOBODY, "1 0 1 0 0", "1 0 1 0 0"),
                new Case("a newer version that asks more", () -> newer(2028, 3), "1 0 1 0 0", "1 0 1 0 0", "1 0 1 0 0"),
                new Case(
                        "a newer version after all was done",
                        () -> {
                            done(2027, 11, one);
                            newer(2028, 3);
                        },
                        "1 1 1 1 1",
                        "1 1 1 1 0",
                        "1 1 1 1 0"));
        List<Case> lapsing = List.of(
                new Case("lapsed", () -> done(2027, 6, one), "1 1 1 1 1", "1 0 1 0 0", "1 0 1 0 0"),
                new Case(
                        "renewed in time",
                        () -> {
                            done(2027, 6, one);
                            done(2028, 5, two);
                        },
                        "1 1 1 1 1",
                        "1 1 1 1 0",
                        "1 0 1 0 0"),
                new Case(
                        "renewed too late",
                        () -> {
                            done(2027, 6, one);
                            done(2029, 2, two);
                        },
                        "1 1 1 1 1",
                        "1 0 1 0 0",
                        "1 1 1 1 1"),
                new Case(
                        "lapsed and struck after that",
                        () -> {
                            done(2027, 6, one);
                            struck(2029, 2, one);
                        },
                        "1 1 1 1 1",
                        "1 0 1 0 0",
                        "1 0 1 0 0"),
                new Case(
                        "lapsed and asked no longer",
                        () -> {
                            done(2027, 6, one);
                            at(2029, 2);
                            byName.end(code, id());
                        },
                        "1 1 1 1 1",
                        "1 0 1 0 0",
                        NOBODY));
        SoftAssertions all = new SoftAssertions();
        List<String> people = new ArrayList<>(EAST_FLANDERS);
        people.addAll(List.of("tarik", "victor", "wannes", "xenia", "zeger", "aicha", "carmen", "emre", "fien"));
        for (Case each : cases) {
            follow(each, people.removeFirst(), path(step("a", times(STORY, 1))), all);
        }
        for (Case each : lapsing) {
            follow(each, people.removeFirst(), path(forAYear(step("a", times(STORY, 1)))), all);
        }
        all.assertAll();
    }

    private void follow(Case each, String person, PathContent content, SoftAssertions all) {
        at(GIVEN);
        code = offered(content);
        who = person;
        assertThat(byName.give(code, id(), null)).isInstanceOf(GiveResult.Done.class);
        each.script().run();
        at(LocalDate.of(2030, 1, 2));
        all.assertThat(told(repository.everywhere(YEARS), code)).as(each.what()).containsExactly(each.expected());
        RegionId region = coverage.regions().stream()
                .filter(one -> one.name().equals("Oost-Vlaanderen"))
                .findFirst()
                .orElseThrow()
                .id();
        if (EAST_FLANDERS.contains(person)) {
            all.assertThat(told(repository.ofRegion(YEARS, region), code))
                    .as(each.what() + ", by team")
                    .containsExactly(each.expected());
        }
    }

    private static List<String> told(List<PastWalksRepository.Counted> counted, String code) {
        return IntStream.range(0, YEARS.size())
                .mapToObj(year -> counted.stream()
                        .filter(row -> row.period() == year && row.path().code().equals(code))
                        .map(row -> "%d %d %d %d %d"
                                .formatted(row.walking(), row.finished(), row.due(), row.finishedDue(), row.within()))
                        .reduce((some, more) -> some + ", " + more)
                        .orElse(NOBODY))
                .toList();
    }

    @Test
    void aPeriodIsAWholeMonthOrYearThatIsOver() {
        assertThatThrownBy(() -> measures.of(year(2027))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> measures.of(month(2027, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThat(measures.of(month(2027, 2)).paths()).isEmpty();
        assertThat(measures.of(year(2026)).paths()).isEmpty();
        assertThat(month(2027, 2).from()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(month(2027, 2).until()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(year(2026).until()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aPathOfFivePeopleIsNotToldAndOneOfSixIs() {
        code = offered(path(step("a", times(STORY, 1))));
        give("anna", "bram", "imane", "joris", "kaat");
        at(LocalDate.of(2027, 4, 2));
        assertThat(measures.of(month(2027, 3)).paths()).isEmpty();

        give("lotte");
        at(LocalDate.of(2027, 5, 2));

        assertThat(measures.of(month(2027, 4)).paths()).singleElement().satisfies(path -> {
            assertThat(path.walking()).isEqualTo(6);
            assertThat(path.finished()).isZero();
        });
        assertThat(measures.of(month(2027, 3)).paths())
                .as("the past stays as it was")
                .isEmpty();
    }

    @Test
    void teamsOfSixAndEightAreToldExactlyAndOneOfFiveIsNotWhatIsLeft() {
        List<String> people = new ArrayList<>(Cast.people().stream()
                .filter(person -> person.team() != null)
                .map(person -> person.userName())
                .toList());
        List<String> aalst = in("Aalst", people, 8);
        List<String> all = new ArrayList<>(aalst);
        all.addAll(in("Gent-Noord", people, 6));
        all.addAll(in("Gent-Zuid", people, 5));
        all.addAll(in("Genk", people, 3));
        all.addAll(in("Hasselt", people, 3));
        code = offered(path(step("a", times(STORY, 1))));
        give(all.toArray(String[]::new));
        aalst.subList(0, 3).forEach(person -> happened(person, UUID.randomUUID()));
        at(LocalDate.of(2028, 1, 2));

        assertThat(measures.of(year(2027))).satisfies(figures -> {
            assertThat(figures.paths()).singleElement().satisfies(path -> {
                assertThat(path.walking())
                        .as("the five of Gent-Zuid are not counted")
                        .isEqualTo(20);
                assertThat(path.finished()).isEqualTo(3);
                assertThat(path.finishedInPeriod()).isEqualTo(3);
            });
            assertThat(figures.evidence()).as("what three people did").isZero();
        });
        As.person("greet", () -> {
            assertThat(lines(coverage.history())).containsExactly("Limburg 6 0", "Oost-Vlaanderen 14 3", "whole 20 3");
            assertThat(lines(coverage.history(region("Oost-Vlaanderen"))))
                    .containsExactly("Aalst 8 3", "Gent-Noord 6 0", "whole 14 3");
            assertThat(lines(coverage.history(region("Limburg")))).containsExactly("small 6 0", "whole 6 0");
            assertThat(coverage.of(region("Oost-Vlaanderen")).paths())
                    .singleElement()
                    .satisfies(path -> {
                        assertThat(path.teams().stream().map(share -> share.team() + " " + share.walking()))
                                .containsExactly("Aalst 8", "Gent-Noord 6");
                        assertThat(path.whole())
                                .extracting(RegionCoverage.Share::walking)
                                .isEqualTo(14);
                    });
        });

        List<String> west = in("Brugge", people, 1);
        at(LocalDate.of(2028, 2, 1));
        give(west.getFirst());
        at(LocalDate.of(2029, 1, 2));
        As.person(
                "greet",
                () -> assertThat(lines(coverage.history()))
                        .as("with one of another region they are six")
                        .containsExactly("Limburg 6 0", "Oost-Vlaanderen 14 3", "small 6 0", "whole 26 3"));
    }

    /** Moves the first of these people to a team, and takes them from the list. */
    private List<String> in(String team, List<String> people, int many) {
        List<String> moved = List.copyOf(people.subList(0, many));
        people.subList(0, many).clear();
        sql.update(MEMBERSHIP)
                .set(MEMBERSHIP.TEAM_ID, Cast.team(team).id())
                .where(MEMBERSHIP.PERSON_ID.in(
                        moved.stream().map(PastWalksTest::id).toList()))
                .execute();
        return moved;
    }

    private RegionId region(String name) {
        return coverage.regions().stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What is told of the last year. */
    private static List<String> lines(CoverageHistory history) {
        CoverageHistory.OnPath path = history.paths().getFirst();
        List<String> lines = new ArrayList<>();
        path.groups().forEach(line -> lines.add((line.group() == null ? "small" : line.group()) + last(line)));
        lines.add("whole" + last(path.whole()));
        return lines;
    }

    private static String last(CoverageHistory.Line line) {
        CoverageHistory.Share share = line.shares().getLast();
        return " " + share.walking() + " " + share.finished();
    }

    @Test
    void whoMovedCountsWhereTheyWereAndWhoIsInTwoTeamsOnce() {
        code = offered(path(step("a", times(STORY, 1))));
        give("anna", "lotte");
        at(LocalDate.of(2028, 2, 1));
        joined("lotte", "Hasselt");
        sql.update(MEMBERSHIP)
                .set(MEMBERSHIP.UNTIL_DATE, LocalDate.of(2028, 2, 1))
                .where(MEMBERSHIP.PERSON_ID.eq(id("anna")))
                .execute();
        joined("anna", "Genk");
        at(LocalDate.of(2030, 1, 2));

        String lotte = Cast.person("lotte").team().name();
        assertThat(repository.everywhere(YEARS).stream()
                        .map(row -> row.period() + " " + row.region() + " " + row.team() + " " + row.walking()))
                .containsExactlyInAnyOrder(
                        "0 Oost-Vlaanderen Gent-Noord 1",
                        "0 Oost-Vlaanderen " + lotte + " 1",
                        "1 Oost-Vlaanderen " + lotte + " 1",
                        "1 Limburg Genk 1",
                        "2 Oost-Vlaanderen " + lotte + " 1",
                        "2 Limburg Genk 1");
    }

    @Test
    void theYearsOfARegionAreForWhoAnswersForIt() {
        List<RegionName> regions = coverage.regions();
        RegionId limburg = regions.stream()
                .filter(region -> region.name().equals("Limburg"))
                .findFirst()
                .orElseThrow()
                .id();
        As.person("fons", () -> {
            assertThat(coverage.history(coverage.regions().getFirst().id()).paths())
                    .isEmpty();
            assertThatThrownBy(() -> coverage.history(limburg)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(coverage::history).isInstanceOf(AccessDeniedException.class);
        });
        for (String userName : List.of("anna", "dirk", "elif")) {
            As.person(userName, () -> {
                assertThatThrownBy(() -> coverage.history(limburg)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(coverage::history).isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(As.person("greet", () -> coverage.history().periods())).hasSize(5);
    }

    private String offered(PathContent content) {
        String drawn = drafts.begin();
        drafts.change(drawn, content, 0);
        assertThat(drafts.offer(drawn, 1)).isInstanceOf(PathResult.Done.class);
        return drawn;
    }

    private void newer(int year, int month) {
        at(year, month);
        drafts.begin(code);
        drafts.change(code, path(step("a", times(STORY, 2))), 0);
        assertThat(drafts.offer(code, 1)).isInstanceOf(PathResult.Done.class);
    }

    private void give(String... people) {
        TrainingPath path = paths.offered(code).orElseThrow().path();
        for (String person : people) {
            transaction.executeWithoutResult(_ ->
                    assertThat(giving.ask(id(person), path, id("chaima"), null)).isTrue());
        }
    }

    private void done(int year, int month, UUID source) {
        doneOn(LocalDate.of(year, month, 8), source);
    }

    private void doneOn(LocalDate day, UUID source) {
        at(day);
        happened(who, source);
    }

    private void happened(String person, UUID source) {
        transaction.executeWithoutResult(
                _ -> book.note(id(person), Happening.of(EvidenceKind.STORY, source, LocalDate.now(clock), "")));
    }

    private void struck(int year, int month, UUID source) {
        at(year, month);
        transaction.executeWithoutResult(_ -> book.strike(id(), EvidenceKind.STORY, source));
    }

    private void left(int year, int month) {
        at(year, month);
        sql.update(PERSON)
                .set(PERSON.DEACTIVATED_AT, clock.instant())
                .where(PERSON.ID.eq(id()))
                .execute();
    }

    private void away(int year, int month) {
        at(year, month);
        sql.insertInto(AWAY)
                .set(AWAY.ID, UUID.randomUUID())
                .set(AWAY.PERSON_ID, id())
                .set(AWAY.FROM_DATE, LocalDate.now(clock))
                .set(AWAY.UNTIL_DATE, LocalDate.now(clock).plusMonths(2))
                .set(AWAY.BY_ID, id("elif"))
                .execute();
    }

    private void joined(String person, String team) {
        sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, UUID.randomUUID())
                .set(MEMBERSHIP.PERSON_ID, id(person))
                .set(
                        MEMBERSHIP.TEAM_ID,
                        Cast.teams().stream()
                                .filter(each -> each.name().equals(team))
                                .findFirst()
                                .orElseThrow()
                                .id())
                .set(MEMBERSHIP.FROM_DATE, LocalDate.now(clock))
                .execute();
    }

    private void at(int year, int month) {
        at(LocalDate.of(year, month, 8));
    }

    private void at(LocalDate day) {
        ((MovableClock) clock).moveTo(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private PersonId id() {
        return id(who);
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }

    private static Step forAYear(Step step) {
        return new Step(
                step.code(),
                step.place(),
                step.stageNl(),
                step.stageEn(),
                step.nameNl(),
                step.nameEn(),
                step.purposeNl(),
                step.purposeEn(),
                step.needed(),
                12,
                3,
                step.requirements());
    }

    private static TrainingPeriod year(int year) {
        return new TrainingPeriod.Year(Year.of(year));
    }

    private static TrainingPeriod month(int year, int month) {
        return new TrainingPeriod.Month(YearMonth.of(year, month));
    }
}
