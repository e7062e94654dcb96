package be.leerspoor.people;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;
import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("hasan")
class FirstStepsTest {

    @Autowired
    private FirstSteps steps;

    @Autowired
    private Teams teams;

    @Autowired
    private Staff staff;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Test
    void eachStepIsOverOnceItIsDone() {
        onlyTheAdministrator();
        assertThat(steps.open()).containsExactly(FirstStep.values());

        teams.addRegion("Kempen");
        assertThat(steps.open()).contains(FirstStep.TEAMS);
        teams.addTeam(teams.all().getFirst().id(), "Mol");
        assertThat(steps.open()).doesNotContain(FirstStep.TEAMS);

        PersonId colleague = ((StaffResult.Done)
                        staff.create(new PersonDraft("mieke", "mieke@example.org", "Mieke", "Claes")))
                .person();
        assertThat(steps.open()).doesNotContain(FirstStep.PEOPLE).contains(FirstStep.READERS);
        staff.grant(colleague, Role.PRACTICE_LEADER, RolePlace.EVERYWHERE, Period.from(LocalDate.of(2026, 3, 9)));
        assertThat(steps.open()).containsExactly(FirstStep.TAGS, FirstStep.ROLES);

        steps.done(FirstStep.TAGS);
        steps.done(FirstStep.ROLES);
        assertThat(steps.open()).isEmpty();
    }

    @Test
    void aStepThatWasPutAwayStaysAway() {
        onlyTheAdministrator();

        steps.done(FirstStep.TEAMS);
        steps.done(FirstStep.TEAMS);

        assertThat(steps.open()).doesNotContain(FirstStep.TEAMS).contains(FirstStep.PEOPLE);
        assertThat(statements.during(steps::open)).hasSize(1);
    }

    @Test
    void nobodyButAnAdministratorIsToldOfThem() {
        assertThatThrownBy(() -> As.person("anna", () -> steps.open())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("anna", () -> steps.done(FirstStep.TAGS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** As an organisation is when it was just set up. */
    private void onlyTheAdministrator() {
        PersonId hasan = Cast.person("hasan").id();
        sql.deleteFrom(MEMBERSHIP).execute();
        sql.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.PERSON_ID.ne(hasan)).execute();
        sql.deleteFrom(TEAM).execute();
        sql.deleteFrom(REGION).execute();
        sql.deleteFrom(AUDIT_ENTRY).execute();
        sql.deleteFrom(PERSON).where(PERSON.ID.ne(hasan)).execute();
    }
}
