package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.AccessChanged;
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
