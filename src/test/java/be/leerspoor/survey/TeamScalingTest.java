package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.TEAM_SCALING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Period;
import be.leerspoor.people.Role;
import be.leerspoor.people.RolePlace;
import be.leerspoor.people.Staff;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Gent-Noord (anna, imane, joris, kaat; led by elif) scales itself. */
@LeerspoorTest
@WithPerson("anna")
class TeamScalingTest {

    private static final TeamId NOORD = Cast.team("Gent-Noord").id();
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final String REGISTER_NUMBER = "93.05.18-223.61";

    @Autowired
    private TeamScaling scalings;

    @Autowired
    private Staff staff;

    @Autowired
    private DSLContext sql;

    @Autowired
    private MovableClock clock;

    @Test
    void whatOneOfTheTeamWritesAllOfThemAndTheirLeaderReadAndWrite() {
        UUID scaling = kept(scale("anna", NOORD, draft(6)));

        for (String who : List.of("anna", "imane", "elif")) {
            assertThat(As.person(who, () -> scalings.scalings(NOORD)))
                    .singleElement()
                    .satisfies(read -> {
                        assertThat(read.id()).isEqualTo(scaling);
                        assertThat(read.on()).isEqualTo(TODAY);
                        assertThat(read.number()).isEqualTo(6);
                        assertThat(read.stepHigher()).isEqualTo("Elke week één huis samen nalezen.");
                        assertThat(read.byName()).isEqualTo("Anna Peeters");
                    });
        }
        assertThat(As.person("elif", scalings::agreedSteps))
                .containsExactly(new AgreedStep("Gent-Noord", "Elke week één huis samen nalezen."));
        assertThat(correct("elif", scaling, 0, draft(7))).isEqualTo(new ScalingResult.Kept(scaling));
        assertThat(scalings.scaling(scaling))
                .hasValueSatisfying(read -> assertThat(read.byName()).isEqualTo("Elif Yıldız"));
    }

    @Test
    void forAnybodyElseATeamOfOthersIsLikeOneThatDoesNotExist() {
        UUID scaling = kept(scale("anna", NOORD, draft(6)));
        TeamId nowhere = TeamId.random();

        // Of another team; who leads another team; who manages the region; who steers; who administers; who trains.
        for (String who : List.of("bram", "nele", "fons", "greet", "hasan", "chaima", "dirk")) {
            assertThat(As.person(who, () -> scalings.scalings(NOORD)))
                    .as(who)
                    .isEqualTo(As.person(who, () -> scalings.scalings(nowhere)))
                    .isEmpty();
            assertThat(As.person(who, () -> scalings.scaling(scaling)))
                    .as(who)
                    .isEqualTo(As.person(who, () -> scalings.scaling(UUID.randomUUID())))
                    .isEmpty();
            assertThat(As.person(who, scalings::agreedSteps)).as(who).isEmpty();
            assertThat(scale(who, NOORD, draft(1)))
                    .as(who)
                    .isEqualTo(scale(who, nowhere, draft(1)))
                    .isEqualTo(new ScalingResult.NotThere());
            assertThat(correct(who, scaling, 0, draft(1)))
                    .as(who)
                    .isEqualTo(correct(who, UUID.randomUUID(), 0, draft(1)))
                    .isEqualTo(new ScalingResult.NotThere());
        }
        assertThat(scalings.scalings(NOORD))
                .singleElement()
                .satisfies(read -> assertThat(read.number()).isEqualTo(6));
        As.nobody(() -> assertThatThrownBy(() -> scalings.scalings(NOORD)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whoLeadsARegionOrEveryTeamDoesSoAsLeaderOfEachOfThem() {
        grant("dirk", RolePlace.in(Cast.team("Gent-Noord").region().id()));
        grant("greet", RolePlace.EVERYWHERE);
        UUID scaling = kept(scale("dirk", NOORD, draft(6)));
        TeamId hasselt = Cast.team("Hasselt").id();

        assertThat(As.person("dirk", () -> scalings.scaling(scaling))).isPresent();
        assertThat(scale("dirk", hasselt, draft(1))).isEqualTo(new ScalingResult.NotThere());
        assertThat(As.person("dirk", () -> scalings.teams()))
                .extracting(OwnTeam::name)
                .as("the own team first, then those that are led")
                .containsExactly("Aalst", "Gent-Noord", "Gent-Zuid");
        assertThat(As.person("greet", () -> scalings.scaling(scaling))).isPresent();
        assertThat(scale("greet", hasselt, draft(1))).isInstanceOf(ScalingResult.Kept.class);
        assertThat(As.person("greet", () -> scalings.teams())).hasSize(12).noneMatch(OwnTeam::member);
        assertThat(As.person("fons", () -> scalings.teams())).isEmpty();
    }

    @Test
    void whoLeftTheTeamReadsItNoMore() {
        UUID scaling = kept(scale("anna", NOORD, draft(6)));
        UUID membership =
                As.person("hasan", () -> staff.find(Cast.person("anna").id()).orElseThrow()).memberships().stream()
                        .findFirst()
                        .orElseThrow()
                        .id();
        As.person("hasan", () -> staff.leave(Cast.person("anna").id(), membership, TODAY));

        assertThat(scalings.scalings(NOORD)).isEmpty();
        assertThat(scalings.scaling(scaling)).isEmpty();
        assertThat(correct("anna", scaling, 0, draft(1))).isEqualTo(new ScalingResult.NotThere());
        assertThat(As.person("imane", () -> scalings.scalings(NOORD))).hasSize(1);
    }

    @Test
    void earlierOnesStayAsTheyWere() {
        kept(scale("anna", NOORD, draft(4)));
        clock.moveBy(Duration.ofDays(90));
        kept(scale("imane", NOORD, new ScalingDraft(7, "Ieder voor zich", "Samen aan tafel", "", "")));

        assertThat(scalings.scalings(NOORD)).extracting(Scaling::number).containsExactly(7, 4);
        assertThat(scalings.scalings(NOORD).getLast().worst()).isEqualTo("Iedereen werkt alleen.");
        assertThat(scalings.scalings(NOORD).getFirst().whyNotLower()).isEmpty();
    }

    @Test
    void itIsCorrectedUntilTwoWeeksLaterUnderTheSameId() {
        UUID scaling = kept(scale("anna", NOORD, draft(4)));
        clock.moveBy(Duration.ofDays(14));
        assertThat(correct("joris", scaling, 0, draft(5))).isEqualTo(new ScalingResult.Kept(scaling));
        assertThat(scalings.scalings(NOORD)).singleElement().satisfies(read -> {
            assertThat(read.on()).isEqualTo(TODAY);
            assertThat(read.number()).isEqualTo(5);
        });

        clock.moveBy(Duration.ofDays(1));
        assertThat(correct("joris", scaling, 1, draft(6))).isEqualTo(new ScalingResult.TooLate(TODAY.plusDays(14)));
        assertThat(scalings.scaling(scaling)).map(Scaling::number).contains(5);
    }

    @Test
    void aTeamHasOneScalingADayAndNothingIsOverwrittenSilently() {
        UUID first = kept(scale("anna", NOORD, draft(4)));

        assertThat(scale("imane", NOORD, draft(9))).isEqualTo(new ScalingResult.ChangedMeanwhile(first));
        assertThat(correct("imane", first, 0, draft(5))).isEqualTo(new ScalingResult.Kept(first));
        assertThat(correct("anna", first, 0, draft(6))).isEqualTo(new ScalingResult.ChangedMeanwhile(first));
        assertThat(scalings.scaling(first)).map(Scaling::number).contains(5);
    }

    @Test
    void theSameWordsSentTwiceAreNoConflict() {
        UUID first = kept(scale("anna", NOORD, draft(4)));

        assertThat(scale("anna", NOORD, draft(4))).isEqualTo(new ScalingResult.Kept(first));
        assertThat(correct("anna", first, 0, draft(5))).isEqualTo(new ScalingResult.Kept(first));
        assertThat(correct("anna", first, 0, draft(5))).isEqualTo(new ScalingResult.Kept(first));
        assertThat(sql.fetchCount(TEAM_SCALING)).isEqualTo(1);
    }

    @Test
    void ofTwoAtOnceOneIsKept() throws Exception {
        List<ScalingResult> begun =
                AtOnce.both(() -> scale("anna", NOORD, draft(4)), () -> scale("imane", NOORD, draft(5)));
        assertThat(begun)
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ScalingResult.Kept.class))
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ScalingResult.ChangedMeanwhile.class));
        UUID scaling = scalings.scalings(NOORD).getFirst().id();

        List<ScalingResult> corrected =
                AtOnce.both(() -> correct("anna", scaling, 0, draft(6)), () -> correct("imane", scaling, 0, draft(7)));
        assertThat(corrected)
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ScalingResult.Kept.class))
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ScalingResult.ChangedMeanwhile.class));
        assertThat(scalings.scaling(scaling)).map(Scaling::version).contains(1);
    }

    @Test
    void aRegisterNumberIsKeptNowhereAlsoCutInTwo() {
        ScalingDraft whole = new ScalingDraft(4, "Slecht", "Goed", "Nummer " + REGISTER_NUMBER, "");
        ScalingDraft cut = new ScalingDraft(4, "Slecht", "Goed", "rijksregisternummer 93.05.18", "223.61");

        assertThat(scale("anna", NOORD, whole)).isEqualTo(new ScalingResult.Refused());
        assertThat(scale("anna", NOORD, cut)).isEqualTo(new ScalingResult.Refused());
        assertThat(sql.fetchCount(TEAM_SCALING)).isZero();
    }

    @Test
    void whatIsMarkedIsReadByTheTeamOnlyAfterSomebodyLookedAtIt() {
        ScalingDraft named = new ScalingDraft(4, "Slecht", "Goed", "Mevrouw Janssens belde weer zelf.", "");
        ScalingResult.Unconfirmed marks = (ScalingResult.Unconfirmed) scale("anna", NOORD, named);
        assertThat(marks.marks()).hasSize(1);
        assertThat(sql.fetchCount(TEAM_SCALING)).isZero();

        ShareDecision.Unconfirmed field = marks.marks().getFirst();
        Confirmation sure = Confirmation.of(field.text(), field.open());
        ScalingDraft changed = new ScalingDraft(4, "Slecht", "Goed", "Mevrouw Verlinden belde weer zelf.", "");
        assertThat(scalings.scale(NOORD, changed, sure))
                .as("other words are looked at again")
                .isInstanceOf(ScalingResult.Unconfirmed.class);
        assertThat(scalings.scale(NOORD, named, sure)).isInstanceOf(ScalingResult.Kept.class);
    }

    @Test
    void whatIsNoScalingIsRefused() {
        assertThatThrownBy(() -> new ScalingDraft(11, "a", "b", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScalingDraft(-1, "a", "b", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScalingDraft(5, " ", "b", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScalingDraft(5, "a", "\n", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(scale("anna", NOORD, new ScalingDraft(5, "a".repeat(601), "b", "", "")))
                .isEqualTo(new ScalingResult.TooLong(ScalingField.WORST, 600));
        assertThat(scale(
                        "anna", NOORD, new ScalingDraft(5, "a".repeat(600), "b", "c".repeat(2_000), "d".repeat(2_000))))
                .isInstanceOf(ScalingResult.Kept.class);
    }

    @Test
    void whereAllTeamsTogetherStandIsToldFromFiveTeamsOnAndNamesNone() {
        List<String> teams = List.of("Gent-Noord", "Gent-Zuid", "Aalst", "Mechelen", "Genk");
        teams.subList(0, 4).forEach(team -> said(team, 5));
        assertThat(scalings.figures()).isEmpty();

        said("Genk", 8);
        assertThat(As.person("hasan", () -> scalings.figures()))
                .contains(new TeamScalingFigures(LocalDate.of(2026, 12, 31), 5, Map.of(5, 4, 8, 1)));
        kept(scale("anna", NOORD, draft(0)));
        assertThat(scalings.figures()).map(TeamScalingFigures::at).contains(Map.of(5, 4, 8, 1));
    }

    private void said(String team, int number) {
        sql.insertInto(TEAM_SCALING)
                .set(TEAM_SCALING.ID, UUID.randomUUID())
                .set(TEAM_SCALING.TEAM_ID, Cast.team(team).id())
                .set(TEAM_SCALING.SCALED_ON, LocalDate.of(2026, 11, 10))
                .set(TEAM_SCALING.NUMBER, number)
                .set(TEAM_SCALING.WORST, "Slecht")
                .set(TEAM_SCALING.BEST, "Goed")
                .set(TEAM_SCALING.WHY_NOT_LOWER, "")
                .set(TEAM_SCALING.STEP_HIGHER, "")
                .set(TEAM_SCALING.BY_ID, Cast.person("anna").id())
                .execute();
    }

    private void grant(String userName, RolePlace place) {
        As.person("hasan", () -> staff.grant(Cast.person(userName).id(), Role.TEAM_LEADER, place, Period.from(TODAY)));
    }

    private ScalingResult scale(String userName, TeamId team, ScalingDraft draft) {
        return As.person(userName, () -> scalings.scale(team, draft, Confirmation.none()));
    }

    private ScalingResult correct(String userName, UUID scaling, int version, ScalingDraft draft) {
        return As.person(userName, () -> scalings.correct(scaling, version, draft, Confirmation.none()));
    }

    private static UUID kept(ScalingResult result) {
        assertThat(result).isInstanceOf(ScalingResult.Kept.class);
        return ((ScalingResult.Kept) result).scaling();
    }

    private static ScalingDraft draft(int number) {
        return new ScalingDraft(
                number,
                "Iedereen werkt alleen.",
                "We lezen samen na.",
                "We bellen elkaar al.",
                "Elke week één huis samen nalezen.");
    }
}
