package be.leerspoor.training;

import static leerspoor.db.casereview.Tables.ANSWER;
import static leerspoor.db.casereview.Tables.AUDIENCE;
import static leerspoor.db.casereview.Tables.REVIEW;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.Reviews;
import be.leerspoor.demo.Cast;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything worked out anew from the facts gives what is kept; and where it does not, that is found. */
@LeerspoorTest
@WithPerson("anna")
class EvidenceCheckTest {

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private CheckEvidenceCommand command;

    @Autowired
    private Learning learning;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void practice() {
        learning.begin("basisopleiding");
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        As.person("chaima", () -> facilitation.close(meeting));
        reviews.sharedWith("Een oma die bleef", "Ze bleef.", "bram");
    }

    @Test
    void whatIsKeptAgreesWithWhatHappened() {
        assertThat(check.check()).isEqualTo(new EvidenceCheck.Found(4, 0, 0, 1, 0));
        assertThat(run()).isZero();
    }

    @Test
    void aFactWithoutItsEvidenceIsFound() {
        sql.update(EVIDENCE)
                .set(EVIDENCE.HOLDS, false)
                .where(EVIDENCE.KIND.eq("REVIEW"))
                .execute();

        EvidenceCheck.Found found = check.check();
        assertThat(found.missing()).isEqualTo(1);
        assertThat(found.otherStandings()).isEqualTo(1);
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void evidenceOfSomebodyWhoWasNotThereIsFound() {
        sql.update(EVIDENCE)
                .set(EVIDENCE.PERSON_ID, Cast.person("joris").id())
                .where(EVIDENCE.KIND.eq("INTERVISION"))
                .and(EVIDENCE.PERSON_ID.eq(Cast.person("bram").id()))
                .execute();

        assertThat(check.check().unfounded()).isEqualTo(1);
        assertThat(check.check().missing()).isEqualTo(1);
    }

    @Test
    void evidenceOfWhatIsGoneIsRight() {
        sql.deleteFrom(AUDIENCE).execute();
        sql.deleteFrom(ANSWER).execute();
        sql.deleteFrom(REVIEW).execute();

        assertThat(check.check().isRight()).isTrue();
    }

    @Test
    void aStandingThatDiffersFromItsEvidenceIsFound() {
        sql.update(STANDING)
                .set(STANDING.HAD, 9)
                .where(STANDING.STEP_CODE.eq("lezen"))
                .execute();
        assertThat(check.check().otherStandings()).isEqualTo(1);

        sql.deleteFrom(STANDING).where(STANDING.STEP_CODE.eq("trots")).execute();
        assertThat(check.check().otherStandings()).isEqualTo(2);
    }

    private int run() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return As.nobody(() -> command.run(List.of(), nowhere, nowhere));
    }
}
