package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Places are for who works here and learns, and not for who gives the edition. */
@LeerspoorTest
class LeaversTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 13);

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private CourseEditions made;

    @Autowired
    private LeaderRepository leaders;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void thePlaceOfSomebodyWhoLeavesGoesToWhoWaitsLongest() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram", "joris");

        transaction.executeWithoutResult(_ -> {
            sql.update(PERSON)
                    .set(PERSON.DEACTIVATED_AT, clock.instant())
                    .where(PERSON.ID.eq(Cast.person("anna").id()))
                    .execute();
            events.publishEvent(new AccessChanged(Cast.person("anna").id()));
        });

        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Bram");
        assertThat(made.firstNames(edition, EnrolmentState.WAITING)).containsExactly("Joris");
    }

    @Test
    void aProposalDoesNotOutliveLeaving() {
        EditionId edition = made.edition("basis", 2, WhoEnrols.OPEN, FIRST);
        PersonId anna = Cast.person("anna").id();
        As.person("elif", () -> enrolling.propose(edition, anna));
        works(anna, false);
        works(anna, true);

        assertThat(As.person("elif", () -> enrolling.propose(edition, anna))).isInstanceOf(EnrolResult.Proposed.class);
        assertThat(sql.fetchCount(PROPOSAL)).as("one that is open").isEqualTo(1);
        assertThat(As.person("anna", () -> enrolling.agree(edition))).isInstanceOf(EnrolResult.Placed.class);
    }

    @Test
    void whoLeadsNoMoreOrWorksHereNoMoreLeadsNobody() {
        PersonId anna = Cast.person("anna").id();
        PersonId elif = Cast.person("elif").id();
        LocalDate today = LocalDate.now(clock);
        assertThat(leaders.leads(elif, anna, today)).isTrue();
        assertThat(leaders.leads(elif, Cast.person("bram").id(), today)).isFalse();
        works(elif, false);
        assertThat(leaders.leads(elif, anna, today)).isFalse();
        works(elif, true);
        works(anna, false);
        assertThat(leaders.leads(elif, anna, today)).isFalse();
    }

    private void works(PersonId person, boolean here) {
        transaction.executeWithoutResult(_ -> {
            sql.update(PERSON)
                    .set(PERSON.DEACTIVATED_AT, here ? null : clock.instant())
                    .where(PERSON.ID.eq(person))
                    .execute();
            events.publishEvent(new AccessChanged(person));
        });
    }

    @Test
    void whoChangesTeamsKeepsTheirPlace() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram");

        transaction.executeWithoutResult(
                _ -> events.publishEvent(new AccessChanged(Cast.person("anna").id())));

        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Anna");
    }

    @Test
    void whoGivesAnEditionDoesNotEnrolInIt() {
        EditionId edition = made.edition(2, FIRST);

        assertThat(As.person("chaima", () -> enrolling.enrol(edition))).isInstanceOf(EnrolResult.GivesIt.class);
        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).isEmpty();
        assertThat(As.person("bert", () -> enrolling.enrol(edition))).isInstanceOf(EnrolResult.Placed.class);
    }
}
