package be.leerspoor.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import leerspoor.db.people.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
class KitTest {

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    @WithPerson("elif")
    void aNamedPersonIsSignedInWithTeamAndRole() {
        assertThat(signedIn.actor().name()).isEqualTo("Elif Yıldız");
        assertThat(signedIn.actor().teams())
                .containsExactly(Cast.team("Gent-Noord").id());
        assertThat(signedIn.has(Role.TEAM_LEADER)).isTrue();
    }

    @Test
    @WithPerson("anna")
    void anotherPersonActsForAMoment() {
        String bram = As.person("bram", () -> signedIn.actor().firstName());

        assertThat(bram).isEqualTo("Bram");
        assertThat(signedIn.actor().firstName()).isEqualTo("Anna");
    }

    @Test
    void withoutAPersonNobodyIsSignedIn() {
        assertThatThrownBy(signedIn::actor).isInstanceOf(AccessDeniedException.class);
    }

    @RepeatedTest(2)
    @WithPerson("anna")
    void aChangeOfTheCastIsUndoneBeforeTheNextTest() {
        assertThat(signedIn.isStaff()).isTrue();
        assertThat(sql.fetchCount(Tables.PERSON)).isEqualTo(60);

        sql.update(Tables.PERSON)
                .set(Tables.PERSON.DEACTIVATED_AT, clock.instant())
                .execute();
    }

    @Test
    void statementsAreCounted() {
        var seen = statements.during(() -> {
            sql.fetchCount(Tables.PERSON);
            sql.fetchCount(Tables.TEAM);
        });

        assertThat(seen).hasSize(2).first().asString().contains("people.person");
    }

    @Test
    void theClockStandsAtFivePastTwoInTheAfternoon() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-03-09T13:05:00Z"));
    }
}
