package be.leerspoor.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static leerspoor.db.casereview.Tables.ANSWER;
import static leerspoor.db.casereview.Tables.AUDIENCE;
import static leerspoor.db.casereview.Tables.REVIEW;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.stories.Tables.STORY_USE;
import static leerspoor.db.training.Tables.CAUGHT_UP;
import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.EXEMPTION;
import static leerspoor.db.training.Tables.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.demo.Cast;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.ui.Shelf;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import leerspoor.db.training.tables.records.EvidenceRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    private EvidenceCatchUp catchUp;

    @Autowired
    private Responding responding;

    @Autowired
    private Shelf shelf;

    @Autowired
    private StoryUses uses;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private Readings readings;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Observations observations;

    @Autowired
    private StepConfirmations confirmations;

    @Autowired
    private EarlierTrainings trainings;

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

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

    /** Of every kind there is something in the world below. */
    static Stream<Arguments> kinds() {
        return Stream.of(EvidenceKind.values()).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ofEveryKindItIsFoundThatEvidenceIsMissingOrOfAnotherDay(EvidenceKind kind) {
        everything();
        assertThat(check.check())
                .satisfies(found ->
                        assertThat(found.isRight()).as(found.toString()).isTrue());
        Condition ofKind = EVIDENCE.KIND.eq(kind.name());
        int facts = sql.fetchCount(EVIDENCE, ofKind.and(EVIDENCE.HOLDS));
        assertThat(facts).as("facts of " + kind).isPositive();
        List<String> before = rows();

        sql.update(EVIDENCE)
                .set(EVIDENCE.HAPPENED_ON, LocalDate.of(2027, 3, 20))
                .where(ofKind)
                .execute();
        assertThat(check.check().missing()).as("of another day").isEqualTo(facts);

        sql.update(EVIDENCE).set(EVIDENCE.HOLDS, false).where(ofKind).execute();
        List<String> struck = rows();
        assertThat(check.check().missing()).as("missing").isEqualTo(facts);
        assertThat(rows()).as("the check changes nothing").isEqualTo(struck).isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ofEveryKindEvidenceOfSomebodyWhoDidNotDoItIsFound(EvidenceKind kind) {
        everything();
        EvidenceRecord extra = sql.selectFrom(EVIDENCE)
                .where(EVIDENCE.KIND.eq(kind.name()))
                .limit(1)
                .fetchSingle();
        extra.setId(UUID.randomUUID());
        extra.setPersonId(Cast.person("greet").id());
        sql.insertInto(EVIDENCE).set(extra).execute();

        assertThat(check.check().unfounded()).isEqualTo(1);
        assertThat(check.check().missing()).isZero();
    }

    @Test
    void whatCountsForAnotherTimeThanTheFactsSayIsFound() {
        everything();
        sql.update(EVIDENCE)
                .set(EVIDENCE.VALID_UNTIL, LocalDate.of(2035, 1, 1))
                .where(EVIDENCE.KIND.eq("COURSE"))
                .execute();

        assertThat(check.check().missing())
                .as("the edition and what was followed before")
                .isEqualTo(2);
    }

    @Test
    void aMeetingAtWhichEverybodyTurnsOutToHaveBeenAbsentIsFound() {
        sql.update(ATTENDANCE).set(ATTENDANCE.CORRECTED, "ABSENT").execute();

        assertThat(check.check().unfounded()).isEqualTo(3);
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void aUseThatWasTakenBackIsFound() {
        everything();
        sql.deleteFrom(STORY_USE).execute();

        assertThat(check.check().unfounded()).isEqualTo(1);
    }

    @Test
    void aRevokedCertificateIsFoundInTheEvidenceItWasGivenFor() {
        everything();
        sql.update(CERTIFICATE)
                .set(CERTIFICATE.REVOKED_AT, clock.instant())
                .set(CERTIFICATE.BY_ID, Cast.person("chaima").id())
                .set(CERTIFICATE.REVOKE_REASON, "Van iemand anders.")
                .execute();

        assertThat(check.check().unfounded()).isEqualTo(1);
    }

    @Test
    void aStepThatNeedNotBeDoneIsWorkedOutAsWell() {
        As.person(
                "chaima",
                () -> exemptions.give(
                        new ExemptionDraft(
                                Cast.person("anna").id(), "basisopleiding", "twee-dagen", "Deed het al.", null),
                        new byte[0],
                        Confirmation.none()));
        assertThat(check.check().isRight()).isTrue();

        sql.update(EXEMPTION).set(EXEMPTION.ENDED_ON, LocalDate.of(2027, 3, 9)).execute();
        assertThat(check.check().otherStandings()).isEqualTo(1);
    }

    @Test
    void whatIsTakenUpOnceIsWrittenDownAndNothingIsStruck() {
        everything();
        sql.update(EVIDENCE)
                .set(EVIDENCE.HOLDS, false)
                .where(EVIDENCE.KIND.eq("STORY"))
                .execute();
        EvidenceRecord extra = sql.selectFrom(EVIDENCE)
                .where(EVIDENCE.KIND.eq("RESPONSE"))
                .limit(1)
                .fetchSingle();
        extra.setId(UUID.randomUUID());
        extra.setPersonId(Cast.person("greet").id());
        sql.insertInto(EVIDENCE).set(extra).execute();
        sql.update(STANDING).set(STANDING.HAD, 9).execute();

        As.nobody(() -> catchUp.catchUp());

        EvidenceCheck.Found found = check.check();
        assertThat(found.missing()).isZero();
        assertThat(found.otherStandings()).isZero();
        assertThat(found.unfounded())
                .as("only people can say whether that is so")
                .isEqualTo(1);
    }

    @Test
    void aCatchUpThatIsCutShortGoesOnUntilItWasDoneForEverybody() {
        everything();
        sql.deleteFrom(CAUGHT_UP).execute();
        sql.update(EVIDENCE)
                .set(EVIDENCE.HOLDS, false)
                .where(EVIDENCE.KIND.in("STORY", "REVIEW", "INTERVISION"))
                .execute();
        int missing = check.check().missing();
        AtomicInteger turns = new AtomicInteger();
        AtomicInteger left = new AtomicInteger(missing);

        // As if the server stopped as soon as something was written down: what was done stays done.
        As.nobody(() -> catchUp.onceAtTheBeginning(() -> {
            turns.incrementAndGet();
            left.set(check.check().missing());
            return left.get() == missing;
        }));

        assertThat(left.get()).isPositive().isLessThan(missing);
        assertThat(turns.get()).isLessThan(Cast.people().size());
        assertThat(sql.fetchCount(CAUGHT_UP)).as("not done yet").isZero();

        As.nobody(() -> catchUp.onceAtTheBeginning());

        assertThat(check.check().isRight()).isTrue();
        assertThat(sql.fetchCount(CAUGHT_UP)).isEqualTo(1);
        As.nobody(() -> catchUp.onceAtTheBeginning(() -> {
            throw new IllegalStateException("It is done once");
        }));
    }

    @Test
    void peopleAreLookedAtPageByPage() {
        check.check();
        int few = statements.during(() -> check.check()).size();

        for (String person : List.of("bram", "joris", "elif", "dirk", "chaima")) {
            As.person(person, () -> learning.begin("basisopleiding"));
            As.person(person, () -> readings.note("basisopleiding", "lezen", "Klein beginnen.", Confirmation.none()));
        }

        assertThat(statements.during(() -> check.check())).hasSize(few).hasSizeLessThanOrEqualTo(18);
        EvidenceCheck.Found whole = check.check();
        assertThat(whole.people()).isEqualTo(6);
        assertThat(statements.during(() -> assertThat(check.check(2)).isEqualTo(whole)))
                .hasSizeGreaterThan(few);
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

    /** Something of each kind. */
    private void everything() {
        var read = reviews.sharedWith("Een tante die belde", "Ze belde.", "joris");
        As.person(
                "joris",
                () -> responding.respond(read, Ask.APPRECIATE, "Mooi dat je bleef bellen.", Confirmation.none()));
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        As.person("bram", () -> uses.use(story, "", Confirmation.none()));
        GivenCourses.Given given = courses.thisMorning("praktijkleider", "anna");
        As.person(
                "chaima",
                () -> attendance.note(given.session(), Cast.person("anna").id(), Presence.of(AttendanceFact.PRESENT)));
        readings.note("basisopleiding", "lezen", "Klein beginnen.", Confirmation.none());
        for (ConversationKind kind : ConversationKind.values()) {
            var noted = (ConversationResult.Asked) conversations.note(
                    new ConversationDraft(kind, Cast.person("dirk").id(), LocalDate.of(2027, 3, 1), true));
            As.person("dirk", () -> conversations.confirm(noted.conversation()));
        }
        var looking =
                (ObservationResult.Asked) observations.ask(Cast.person("dirk").id());
        As.person("dirk", () -> {
            observations.save(looking.observation(), ObservationField.SAW, "Je wachtte.", 0);
            observations.give(looking.observation(), LocalDate.of(2027, 3, 2), Confirmation.none());
        });
        learning.begin("begeleider-intervisie");
        var asked = (ConfirmationResult.Asked) confirmations.ask("begeleider-intervisie", "bevestiging");
        As.person("chaima", () -> confirmations.confirm(asked.confirmation()));
        As.person(
                "chaima",
                () -> trainings.perform(
                        "person;course;date;hours\nbram;praktijkleider;1/09/2025;12".getBytes(UTF_8), false));
    }

    private List<String> rows() {
        return sql.selectFrom(EVIDENCE)
                .orderBy(EVIDENCE.ID)
                .fetch(row -> row.intoList().toString());
    }

    private int run() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return As.nobody(() -> command.run(List.of(), nowhere, nowhere));
    }
}
