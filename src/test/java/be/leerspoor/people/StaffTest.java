package be.leerspoor.people;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("hasan")
class StaffTest {

    private static final PersonId HASAN = Cast.person("hasan").id();
    private static final PersonId ANNA = Cast.person("anna").id();
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private Staff staff;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private Statements statements;

    @Test
    void anewPersonIsFoundAgain() {
        StaffResult result = staff.create(new PersonDraft("Zoe.B", "Zoe@Meander.example", "Zoë", "d'Hondt-Baert"));

        assertThat(result).isInstanceOf(StaffResult.Done.class);
        StaffMember zoe = staff.find(((StaffResult.Done) result).person()).orElseThrow();
        assertThat(zoe.details()).isEqualTo(new PersonDraft("zoe.b", "zoe@meander.example", "Zoë", "d'Hondt-Baert"));
        assertThat(zoe.hasPassword()).isFalse();
        assertThat(staff.search("hondt zoe.b", 0, 50).rows())
                .extracting(StaffRow::userName)
                .containsExactly("zoe.b");
    }

    @Test
    void theListFollowsTheAlphabetOfItsReadersFromPageToPage() {
        List<String> inOrder = List.of(
                "An d'Hondt",
                "Ámélie De Smet",
                "An De Smet",
                "An Deveér",
                "An Dubois",
                "An Éloy",
                "An Els",
                "An Özdemir",
                "An Paret",
                "An Zwaan");
        for (int i : List.of(9, 6, 2, 4, 7, 0, 8, 1, 5, 3)) {
            String[] name = inOrder.get(i).split(" ", 2);
            staff.create(new PersonDraft("orde" + i, "orde" + i + "@orde.example", name[0], name[1]));
        }

        List<String> found = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            staff.search("@orde.example", page * 3, 3).rows().forEach(row -> found.add(row.name()));
        }

        assertThat(found).isEqualTo(inOrder);
        assertThat(staff.search("@orde.example", 9, 3).total()).isEqualTo(10);
        assertThat(staff.search("@orde.example", 12, 3).rows()).isEmpty();
    }

    @Test
    void theListIsTwoStatementsHoweverLongItIs() {
        assertThat(statements.during(() -> staff.search("", 0, 50))).hasSize(2);
        assertThat(statements.during(() -> staff.search("niemand heet zo", 0, 50)))
                .hasSize(1);
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThat(staff.create(new PersonDraft("ANNA", "new@meander.example", "An", "Other")))
                .isEqualTo(new StaffResult.UserNameTaken());
        assertThat(staff.create(new PersonDraft("new", Cast.person("anna").mail(), "An", "Other")))
                .isEqualTo(new StaffResult.MailTaken());
    }

    @Test
    void ofTwoWhoEditAtOnceOneIsToldSo() {
        int version = staff.find(ANNA).orElseThrow().version();

        assertThat(staff.edit(ANNA, version, new PersonDraft("anna", "anna@meander.example", "Anna", "Maes")))
                .isInstanceOf(StaffResult.Done.class);
        assertThat(staff.edit(ANNA, version, new PersonDraft("anna", "anna@meander.example", "Anna", "Mertens")))
                .isEqualTo(new StaffResult.ChangedMeanwhile());
        assertThat(staff.find(ANNA).orElseThrow().details().lastName()).isEqualTo("Maes");
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndCanComeBack() {
        assertThat(staff.deactivate(ANNA)).isInstanceOf(StaffResult.Done.class);
        assertThat(As.person("anna", signedIn::isStaff)).isFalse();

        assertThat(staff.reactivate(ANNA)).isInstanceOf(StaffResult.Done.class);
        // The sessions of before stay ended.
        assertThat(As.person("anna", signedIn::isStaff)).isFalse();
        assertThat(staff.find(ANNA).orElseThrow().active()).isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        StaffMember.Grant grant = staff.find(HASAN).orElseThrow().grants().getFirst();

        assertThat(staff.deactivate(HASAN)).isEqualTo(new StaffResult.LastAdministrator());
        assertThat(staff.withdraw(HASAN, grant.id(), TODAY)).isEqualTo(new StaffResult.LastAdministrator());
        assertThat(signedIn.has(Role.ADMINISTRATOR)).isTrue();
        assertThat(staff.find(HASAN).orElseThrow().active()).isTrue();
    }

    @Test
    void anAdministratorWithAnEndDateIsNoSuccessor() {
        staff.grant(ANNA, Role.ADMINISTRATOR, RolePlace.EVERYWHERE, new Period(TODAY, TODAY.plusDays(7)));
        assertThat(staff.deactivate(HASAN)).isEqualTo(new StaffResult.LastAdministrator());

        staff.grant(Cast.person("bram").id(), Role.ADMINISTRATOR, RolePlace.EVERYWHERE, Period.from(TODAY));
        assertThat(staff.deactivate(HASAN)).isInstanceOf(StaffResult.Done.class);
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtOnce() throws Exception {
        PersonId bram = Cast.person("bram").id();
        staff.grant(bram, Role.ADMINISTRATOR, RolePlace.EVERYWHERE, Period.from(TODAY));
        List<Callable<StaffResult>> both = List.of(
                () -> As.person("hasan", () -> staff.deactivate(bram)),
                () -> As.person("bram", () -> staff.deactivate(HASAN)));

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var outcome : threads.invokeAll(both)) {
                try {
                    outcome.get();
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(AccessDeniedException.class);
                }
            }
        }

        assertThat(sql.fetchCount(
                        leerspoor.db.people.Tables.PERSON,
                        leerspoor.db.people.Tables.PERSON
                                .ID
                                .in(bram, HASAN)
                                .and(leerspoor.db.people.Tables.PERSON.DEACTIVATED_AT.isNull())))
                .isEqualTo(1);
    }

    @Test
    void nobodyDecidesOnTheirOwnTeamsAndRoles() {
        TeamId gent = Cast.team("Gent-Noord").id();

        assertThat(staff.join(HASAN, gent, Period.from(TODAY))).isEqualTo(new StaffResult.NotOneself());
        assertThat(staff.grant(HASAN, Role.PRACTICE_LEADER, RolePlace.EVERYWHERE, Period.from(TODAY)))
                .isEqualTo(new StaffResult.NotOneself());
        assertThat(signedIn.actor().teams()).doesNotContain(gent);
        assertThat(signedIn.has(Role.PRACTICE_LEADER)).isFalse();
    }

    @Test
    void aRegisterNumberIsNobodysUserName() {
        PersonDraft number = new PersonDraft("93.05.18-223.61", "nora@a.example", "Nora", "A");

        assertThat(staff.create(number)).isEqualTo(new StaffResult.NeverStored());
        assertThat(staff.search("93.05.18", 0, 10).total()).isZero();
    }

    @Test
    void ofTwoWhoAddTheSameUserNameAtOnceOneIsToldItIsTaken() throws Exception {
        List<Callable<StaffResult>> both = List.of(
                () -> As.person("hasan", () -> staff.create(new PersonDraft("nora", "nora@a.example", "Nora", "A"))),
                () -> As.person("hasan", () -> staff.create(new PersonDraft("nora", "nora@b.example", "Nora", "B"))));

        List<StaffResult> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var outcome : threads.invokeAll(both)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(StaffResult.Done.class)
                .contains(new StaffResult.UserNameTaken());
    }

    @Test
    void aMembershipHoldsFromItsFirstDayUntilItsLast() {
        TeamId aalst = Cast.team("Aalst").id();
        staff.join(ANNA, aalst, new Period(TODAY.plusDays(1), TODAY.plusDays(3)));

        assertThat(teamsOfAnna()).doesNotContain(aalst);
        days(1);
        assertThat(teamsOfAnna()).contains(aalst);
        days(1);
        assertThat(teamsOfAnna()).contains(aalst);
        days(1);
        assertThat(teamsOfAnna()).doesNotContain(aalst);
    }

    @Test
    void aMembershipThatIsEndedTodayNoLongerHolds() {
        StaffMember.Membership membership =
                staff.find(ANNA).orElseThrow().memberships().getFirst();

        staff.leave(ANNA, membership.id(), TODAY);

        assertThat(teamsOfAnna()).isEmpty();
    }

    @Test
    void nobodyIsInOneTeamTwiceAtOnce() {
        TeamId aalst = Cast.team("Aalst").id();
        assertThat(staff.join(ANNA, aalst, new Period(TODAY, TODAY.plusDays(10))))
                .isInstanceOf(StaffResult.Done.class);

        assertThat(staff.join(ANNA, aalst, Period.from(TODAY.plusDays(9)))).isEqualTo(new StaffResult.AlreadyHeld());
        assertThat(staff.join(ANNA, aalst, Period.from(TODAY.plusDays(10)))).isInstanceOf(StaffResult.Done.class);
    }

    @Test
    void aRoleIsForThePlaceItWasGivenFor() {
        TeamId team = Cast.team("Gent-Noord").id();
        staff.grant(ANNA, Role.TEAM_LEADER, RolePlace.in(team), Period.from(TODAY));

        assertThat(As.person("anna", signedIn::actor).roles()).contains(new RoleHeld(Role.TEAM_LEADER, null, team));
        assertThatThrownBy(() -> staff.grant(ANNA, Role.ADMINISTRATOR, RolePlace.in(team), Period.from(TODAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyChangeIsRemembered() {
        staff.deactivate(ANNA);

        var entry = sql.selectFrom(AUDIT_ENTRY).fetchSingle();
        assertThat(entry.getDeed()).isEqualTo("person.deactivated");
        assertThat(entry.getSubject()).isEqualTo("person:" + ANNA);
        assertThat(entry.getById()).isEqualTo(HASAN);
        assertThat(entry.getHappenedAt()).isEqualTo(clock.instant());
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        staff.deactivate(HASAN);

        assertThat(sql.fetchCount(AUDIT_ENTRY)).isZero();
    }

    @Test
    @WithPerson("elif")
    void onlyAnAdministratorMayDoThis() {
        assertThatThrownBy(() -> staff.search("", 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staff.makeLink(ANNA)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staff.deactivate(ANNA)).isInstanceOf(AccessDeniedException.class);
    }

    private java.util.Set<TeamId> teamsOfAnna() {
        return As.person("anna", () -> signedIn.actor().teams());
    }

    private void days(int days) {
        ((MovableClock) clock).moveBy(Duration.ofDays(days));
    }
}
