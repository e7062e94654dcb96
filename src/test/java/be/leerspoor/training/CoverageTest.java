package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.training.Tables.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** How far teams are, in shares by which nobody can be found. */
@LeerspoorTest
@WithPerson("fons")
class CoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private Coverage coverage;

    @Autowired
    private CoverageRepository repository;

    @Autowired
    private Clock clock;

    @Autowired
    private Giving giving;

    @Autowired
    private EvidenceBook book;

    @Autowired
    private KnownPaths paths;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRegionalManagerSeesTheOwnRegionAndTheSteeringGroupEveryRegion() {
        assertThat(coverage.regions()).extracting(RegionName::name).containsExactly("Oost-Vlaanderen");
        assertThat(As.person("greet", coverage::regions)).hasSize(5);
        assertThat(As.person("chaima", coverage::regions)).hasSize(5);
        for (String userName : List.of("anna", "bram", "dirk", "elif")) {
            assertThat(As.person(userName, coverage::regions)).as(userName).isEmpty();
        }
        RegionId other = As.person("greet", coverage::regions).stream()
                .filter(region -> region.name().equals("Limburg"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> coverage.of(other)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> coverage.places(other)).isInstanceOf(AccessDeniedException.class);
        RegionId own = coverage.regions().getFirst().id();
        assertThatThrownBy(() -> As.person("elif", () -> coverage.of(own))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void placesAreNeededByWhoMustFollowACourseWithinHalfAYear() {
        give();
        RegionId own = coverage.regions().getFirst().id();
        int before = needed(own);
        assertThat(before).isGreaterThan(Coverage.PEOPLE);
        assertThat(coverage.places(own)).singleElement().satisfies(places -> {
            assertThat(places.needed()).isEqualTo(Headcount.of(before));
            assertThat(places.missing()).isEqualTo(Headcount.of(before));
            assertThat(places.placed()).isEqualTo(Headcount.NOBODY);
        });

        followed("anna");

        assertThat(needed(own)).isEqualTo(before - 1);
    }

    @Test
    void whereAFewPeopleNeedAPlaceNoMoreIsToldOfThem() {
        assertThat(new PlacesNeeded.Counted("basis", "", "", 5, 4, 1).told()).satisfies(few -> {
            assertThat(few.needed()).isEqualTo(Headcount.FEW);
            assertThat(List.of(few.placed(), few.waiting(), few.missing())).containsOnly(Headcount.NOBODY);
        });
        assertThat(new PlacesNeeded.Counted("basis", "", "", 13, 10, 2).told()).satisfies(many -> {
            assertThat(many.needed()).isEqualTo(new Headcount(13));
            assertThat(many.placed()).isEqualTo(new Headcount(10));
            assertThat(List.of(many.waiting(), many.missing())).containsOnly(Headcount.FEW);
        });
    }

    private int needed(RegionId region) {
        return repository.places(region, TODAY, TODAY.plusMonths(Coverage.MONTHS_AHEAD), clock.instant()).stream()
                .filter(places -> places.course().equals("basis"))
                .mapToInt(PlacesNeeded.Counted::needed)
                .sum();
    }

    @Test
    void whoIsInTwoTeamsOfARegionCountsOnce() {
        give();
        RegionId own = coverage.regions().getFirst().id();
        int before = walking(own);
        sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, UUID.randomUUID())
                .set(MEMBERSHIP.PERSON_ID, Cast.person("anna").id())
                .set(
                        MEMBERSHIP.TEAM_ID,
                        Cast.teams().stream()
                                .filter(team -> team.name().equals("Aalst"))
                                .findFirst()
                                .orElseThrow()
                                .id())
                .set(MEMBERSHIP.FROM_DATE, TODAY.minusDays(3))
                .execute();

        assertThat(walking(own)).isEqualTo(before);
        assertThat(repository.shares(own, TODAY))
                .filteredOn(row -> row.name().equals("Aalst"))
                .extracting(RegionCoverage.Counted::walking)
                .containsExactly(3);
    }

    @Test
    void whoIsInTeamsOfTwoRegionsCountsOnceWhereTheyWereLongest() {
        give();
        RegionId own = coverage.regions().getFirst().id();
        RegionId other = As.person("greet", coverage::regions).stream()
                .filter(region -> region.name().equals("Limburg"))
                .findFirst()
                .orElseThrow()
                .id();
        int here = walking(own);
        int there = walking(other);
        int needed = needed(other);
        sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, UUID.randomUUID())
                .set(MEMBERSHIP.PERSON_ID, Cast.person("anna").id())
                .set(MEMBERSHIP.TEAM_ID, Cast.team("Hasselt").id())
                .set(MEMBERSHIP.FROM_DATE, TODAY.minusDays(3))
                .execute();

        assertThat(walking(own)).isEqualTo(here);
        assertThat(walking(other)).isEqualTo(there);
        assertThat(needed(other)).isEqualTo(needed);
    }

    private int walking(RegionId region) {
        return repository.shares(region, TODAY).stream()
                .mapToInt(RegionCoverage.Counted::walking)
                .sum();
    }

    @Test
    void theCoverageOfARegionTakesTwoStatements() {
        give();
        RegionId own = coverage.regions().getFirst().id();
        coverage.of(own);

        assertThat(statements.during(() -> {
                    coverage.of(own);
                    coverage.places(own);
                }))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void nothingOfFivePeopleOrFewerIsToldAlsoNotAsWhatIsLeftOfAWhole() {
        Random random = new Random(20270309);
        for (int round = 0; round < 300; round++) {
            List<RegionCoverage.Counted> counted = new ArrayList<>();
            int teams = 1 + random.nextInt(6);
            for (int team = 0; team < teams; team++) {
                int walking = 1 + random.nextInt(12);
                int finished = random.nextInt(walking + 1);
                counted.add(new RegionCoverage.Counted(
                        new TeamId(UUID.randomUUID()),
                        "Team " + team,
                        new PathVersion("basisopleiding", 1),
                        walking,
                        finished,
                        random.nextInt(walking + 1),
                        0));
            }
            RegionCoverage.OnPath path =
                    RegionCoverage.of(counted, paths).paths().getFirst();
            assertThat(path.teams()).allSatisfy(share -> {
                assertThat(share.walking()).isGreaterThan(Coverage.PEOPLE);
                assertThat(share.due() == 0 || share.due() > Coverage.PEOPLE).isTrue();
            });
            int told = path.teams().stream()
                    .mapToInt(RegionCoverage.Share::walking)
                    .sum();
            RegionCoverage.Share whole = path.whole();
            assertThat(whole == null ? 0 : whole.walking())
                    .as("the whole is what is told")
                    .isEqualTo(told);
            assertThat(path.teams().stream().map(RegionCoverage.Share::team).filter(Objects::nonNull))
                    .isSortedAccordingTo(Alphabet.ORDER);
        }
    }

    private void give() {
        sql.update(PATH)
                .set(PATH.GIVEN_FROM, LocalDate.of(2027, 3, 1))
                .where(PATH.CODE.eq("basisopleiding"))
                .execute();
        giving.giveToWhoFits();
    }

    private void followed(String userName) {
        PersonId person = Cast.person(userName).id();
        transaction.executeWithoutResult(_ ->
                book.note(person, Happening.of(EvidenceKind.COURSE, UUID.randomUUID(), TODAY.minusDays(1), "basis")));
    }
}
