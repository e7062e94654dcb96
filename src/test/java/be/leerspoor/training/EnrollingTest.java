package be.leerspoor.training;

import static be.leerspoor.training.CourseEditions.person;
import static be.leerspoor.training.CourseEditions.session;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.PeerGroups;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.Colleague;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Getting into an edition and out of it, also when two people do so at once. */
@LeerspoorTest
class EnrollingTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 13);
    private static final LocalDate SECOND = LocalDate.of(2027, 4, 20);
    private static final String LONG_AGO_BEGUN = "2027-04-13T08:00:00Z";

    @Autowired
    private PeerGroups groups;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private EditionPlanning planning;

    @Autowired
    private Editions editions;

    @Autowired
    private TrainingStart start;

    @Autowired
    private CourseEditions made;

    @Autowired
    private MyNotices notices;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    void whoComesFirstHasAPlaceAndWhoComesLaterWaitsInOrder() {
        EditionId edition = made.edition(2, FIRST);

        assertThat(enrol("anna", edition)).isEqualTo(new EnrolResult.Placed());
        assertThat(enrol("bram", edition)).isEqualTo(new EnrolResult.Placed());
        assertThat(enrol("joris", edition)).isEqualTo(new EnrolResult.Waiting(1));
        assertThat(enrol("imane", edition)).isEqualTo(new EnrolResult.Waiting(2));

        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Anna", "Bram");
        assertThat(made.firstNames(edition, EnrolmentState.WAITING)).containsExactly("Joris", "Imane");
        EditionPage imane = made.page("imane", edition);
        assertThat(imane.summary().mine()).isEqualTo(EnrolmentState.WAITING);
        assertThat(imane.ahead()).isEqualTo(1);
        assertThat(imane.summary().free()).isZero();
        assertThat(imane.summary().waiting()).isEqualTo(2);
    }

    @Test
    void whoWaitsLongestIsPromotedWhenAPlaceComesFreeAndHasThreeDaysToDecline() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram", "joris");

        assertThat(leave("anna", edition, "")).isEqualTo(new EnrolResult.Left());

        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Bram");
        assertThat(made.page("bram", edition).declineUntil()).isEqualTo(Instant.parse("2027-03-12T13:05:00Z"));
        assertThat(made.firstNames(edition, EnrolmentState.WAITING)).containsExactly("Joris");
        assertThat(made.page("joris", edition).ahead()).isZero();

        assertThat(leave("bram", edition, "")).isEqualTo(new EnrolResult.Left());
        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Joris");
        assertThat(made.firstNames(edition, EnrolmentState.CANCELLED)).containsExactly("Anna", "Bram");
    }

    @Test
    void whoIsPromotedShortlyBeforeTheStartHasUntilTheStart() {
        EditionId edition = made.edition(1, LocalDate.of(2027, 3, 11));
        made.enrol(edition, "anna", "bram");

        assertThat(leave("anna", edition, "Ik ben ziek.")).isEqualTo(new EnrolResult.Left());

        assertThat(made.page("bram", edition).declineUntil()).isEqualTo(Instant.parse("2027-03-11T08:30:00Z"));
    }

    @Test
    void whoWasPromotedDeclinesWithoutAReasonUntilThenAndWithOneAfter() {
        EditionId edition = made.edition(1, LocalDate.of(2027, 3, 15));
        made.enrol(edition, "anna", "bram");
        leave("anna", edition, "Ik ben ziek.");
        assertThat(made.page("bram", edition).needsReason(clock.instant(), LocalDate.of(2027, 3, 9)))
                .isFalse();

        ((MovableClock) clock).moveTo(Instant.parse("2027-03-12T13:06:00Z"));

        assertThat(made.page("bram", edition).needsReason(clock.instant(), LocalDate.of(2027, 3, 12)))
                .isTrue();
        assertThat(leave("bram", edition, "")).isEqualTo(new EnrolResult.ReasonNeeded(Enrolling.LONGEST_REASON));
        assertThat(leave("bram", edition, "Een crisis.")).isEqualTo(new EnrolResult.Left());
    }

    @Test
    void whoKeepsAPlaceThatCameFreeIsAskedNoMore() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram");
        leave("anna", edition, "");

        assertThat(As.person("bram", () -> enrolling.keep(edition))).isEqualTo(new EnrolResult.Placed());

        assertThat(made.page("bram", edition).declineUntil()).isNull();
        assertThat(As.person("bram", () -> start.mine().courses())).isEmpty();
        assertThat(As.person("bram", () -> enrolling.keep(edition))).isEqualTo(new EnrolResult.NoLonger());
        assertThat(As.person("joris", () -> enrolling.keep(edition))).isEqualTo(new EnrolResult.NoLonger());
    }

    @Test
    void morePlacesPromoteAsManyAsThereAre() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram", "joris", "imane");
        EditionDraft now = made.toChange(edition);

        As.person(
                "chaima",
                () -> planning.change(
                        edition,
                        0,
                        new EditionDraft(
                                now.course(), null, 3, now.whoEnrols(), now.cancelUntil(), 80, now.sessions())));

        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Anna", "Bram", "Joris");
        assertThat(made.firstNames(edition, EnrolmentState.WAITING)).containsExactly("Imane");
    }

    @Test
    void ofTwoWhoTakeTheLastPlaceAtOnceOneGetsItAndTheOtherWaitsFirst() throws Exception {
        EditionId edition = made.edition(2, FIRST);
        made.enrol(edition, "anna");

        List<EnrolResult> results =
                atOnce(() -> enrol("bram", edition), () -> enrol("joris", edition), () -> enrol("imane", edition));

        assertThat(results)
                .containsExactlyInAnyOrder(
                        new EnrolResult.Placed(), new EnrolResult.Waiting(1), new EnrolResult.Waiting(2));
        assertThat(made.page("chaima", edition).people(EnrolmentState.PLACED)).hasSize(2);
        assertThat(made.page("chaima", edition).people(EnrolmentState.WAITING)).hasSize(2);
    }

    @Test
    void whoEnrolsWhileAPlaceIsGivenBackNeverOvertakesWhoWaits() throws Exception {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram");

        atOnce(() -> leave("anna", edition, ""), () -> enrol("joris", edition));

        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Bram");
        assertThat(made.firstNames(edition, EnrolmentState.WAITING)).containsExactly("Joris");
    }

    @Test
    void enrollingTwiceAtOnceIsOnePlace() throws Exception {
        EditionId edition = made.edition(2, FIRST);

        List<EnrolResult> results = atOnce(() -> enrol("anna", edition), () -> enrol("anna", edition));

        assertThat(results)
                .containsExactlyInAnyOrder(new EnrolResult.Placed(), new EnrolResult.AlreadyIn(EnrolmentState.PLACED));
        assertThat(made.page("bram", edition).summary().placed()).isEqualTo(1);
    }

    @Test
    void enrollingTwiceChangesNothing() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram");

        assertThat(enrol("anna", edition)).isEqualTo(new EnrolResult.AlreadyIn(EnrolmentState.PLACED));
        assertThat(enrol("bram", edition)).isEqualTo(new EnrolResult.AlreadyIn(EnrolmentState.WAITING));
        assertThat(made.page("anna", edition).summary().waiting()).isEqualTo(1);
    }

    @Test
    void whoComesBackAfterLeavingComesLast() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram", "joris");

        leave("bram", edition, "");
        assertThat(enrol("bram", edition)).isEqualTo(new EnrolResult.Waiting(2));

        assertThat(made.firstNames(edition, EnrolmentState.WAITING)).containsExactly("Joris", "Bram");
        leave("anna", edition, "");
        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Joris");
    }

    @Test
    void nobodyEnrolsWhereItIsClosedOrOnlyTheTeamLeaderDoes() {
        EditionId closed = made.edition("basis", 2, WhoEnrols.CLOSED, FIRST);
        EditionId byLeader = made.edition("basis", 2, WhoEnrols.LEADER, FIRST);

        assertThat(enrol("anna", closed)).isEqualTo(new EnrolResult.NotOpen(WhoEnrols.CLOSED));
        assertThat(enrol("anna", byLeader)).isEqualTo(new EnrolResult.NotOpen(WhoEnrols.LEADER));
        assertThat(propose("elif", closed, "anna")).isEqualTo(new EnrolResult.NotOpen(WhoEnrols.CLOSED));
        assertThat(made.page("chaima", closed).people()).isEmpty();
        assertThat(made.page("chaima", byLeader).people()).isEmpty();
    }

    @Test
    void aTeamLeaderProposesAndThePersonDecides() {
        EditionId edition = made.edition("basis", 1, WhoEnrols.LEADER, FIRST);

        assertThat(propose("elif", edition, "anna")).isEqualTo(new EnrolResult.Proposed());
        assertThat(propose("elif", edition, "anna")).isEqualTo(new EnrolResult.AlreadyIn(EnrolmentState.ASKED));
        assertThat(propose("elif", edition, "joris")).isEqualTo(new EnrolResult.Proposed());

        EditionPage anna = made.page("anna", edition);
        assertThat(anna.summary().mine()).isEqualTo(EnrolmentState.ASKED);
        assertThat(anna.proposedBy()).isEqualTo("Elif Yıldız");
        assertThat(anna.summary().free()).as("a proposal takes no place").isEqualTo(1);
        assertThat(As.person("anna", () -> enrolling.agree(edition))).isEqualTo(new EnrolResult.Placed());
        assertThat(As.person("anna", () -> enrolling.agree(edition))).isEqualTo(new EnrolResult.NoLonger());
        assertThat(enrol("joris", edition)).as("enrolling is agreeing").isEqualTo(new EnrolResult.Waiting(1));
        assertThat(made.page("anna", edition).proposedBy()).isNull();
    }

    @Test
    void whoDeclinesAProposalIsOutOfItAndIsAskedOnceMoreAtMost() {
        EditionId edition = made.edition("basis", 1, WhoEnrols.OPEN, FIRST);
        propose("elif", edition, "anna");

        assertThat(leave("anna", edition, "")).isEqualTo(new EnrolResult.Left());
        assertThat(leave("anna", edition, "")).isEqualTo(new EnrolResult.NoLonger());
        assertThat(made.page("anna", edition).summary().mine()).isEqualTo(EnrolmentState.CANCELLED);

        assertThat(propose("elif", edition, "anna")).isEqualTo(new EnrolResult.Proposed());
        assertThat(leave("anna", edition, "")).isEqualTo(new EnrolResult.Left());
        assertThat(propose("elif", edition, "anna")).isEqualTo(new EnrolResult.SaidNo());
        assertThat(made.page("anna", edition).summary().mine()).isEqualTo(EnrolmentState.CANCELLED);
        assertThat(propose("elif", made.edition(1, SECOND), "anna"))
                .as("another edition is another question")
                .isEqualTo(new EnrolResult.Proposed());
        assertThat(enrol("anna", edition)).as("who changes their mind comes").isEqualTo(new EnrolResult.Placed());
    }

    @Test
    void aProposalDoesNotEraseWhyThePersonCancelledBefore() {
        EditionId edition = made.edition(2, LocalDate.of(2027, 3, 15));
        made.enrol(edition, "anna");
        assertThat(leave("anna", edition, "Ik ben ziek.")).isEqualTo(new EnrolResult.Left());

        propose("elif", edition, "anna");
        assertThat(leave("anna", edition, "")).isEqualTo(new EnrolResult.Left());

        assertThat(made.page("chaima", edition).people(EnrolmentState.CANCELLED))
                .singleElement()
                .extracting(Participant::reason)
                .isEqualTo("Ik ben ziek.");
        propose("elif", edition, "anna");
        As.person("anna", () -> enrolling.agree(edition));
        assertThat(made.page("chaima", edition).people(EnrolmentState.PLACED))
                .singleElement()
                .extracting(Participant::reason)
                .isNull();
    }

    @Test
    void whoProposedHearsTheAnswerAndNotWhy() {
        EditionId edition = made.edition("basis", 2, WhoEnrols.LEADER, FIRST);
        propose("elif", edition, "anna");
        propose("elif", edition, "joris");
        As.person("anna", () -> enrolling.agree(edition));
        assertThat(leave("joris", edition, "Ik heb geen zin.")).isEqualTo(new EnrolResult.Left());

        List<MyNotice> told = As.person("elif", () -> notices.newest(10));
        assertThat(told)
                .extracting(MyNotice::title)
                .containsExactlyInAnyOrder("Ja op je voorstel: Basisopleiding", "Nee op je voorstel: Basisopleiding");
        assertThat(told).extracting(MyNotice::line).anyMatch(line -> line.startsWith("Anna Peeters gaat in op"));
        assertThat(told.toString()).doesNotContain("geen zin");
    }

    @Test
    void whoLeadsThePersonNoMoreHearsNothing() {
        EditionId edition = made.edition("basis", 2, WhoEnrols.LEADER, FIRST);
        propose("elif", edition, "anna");
        sql.update(ROLE_GRANT)
                .set(ROLE_GRANT.UNTIL_DATE, LocalDate.of(2027, 3, 9))
                .where(ROLE_GRANT.PERSON_ID.eq(person("elif")))
                .execute();

        As.person("anna", () -> enrolling.agree(edition));

        assertThat(As.person("elif", () -> notices.newest(10))).isEmpty();
    }

    @Test
    void oneProposesOnlyPeopleOfATeamOneLeads() {
        EditionId edition = made.edition(2, FIRST);

        for (String person : List.of("bram", "chaima", "dirk", "fons", "greet", "hasan", "nele")) {
            As.person(person, () -> {
                assertThatThrownBy(() -> enrolling.propose(edition, person("anna")))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        As.person(
                "elif",
                () -> assertThatThrownBy(() -> enrolling.propose(edition, person("bram")))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(made.page("chaima", edition).people()).isEmpty();
    }

    @Test
    void aTeamLeaderChoosesFromWhoIsInTheTeamAndNotInTheEdition() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "imane");

        assertThat(As.person("elif", () -> enrolling.toPropose(edition, "", 100)))
                .extracting(Colleague::name)
                .as("nobody proposes themselves")
                .containsExactly("Joris Van den Broeck", "Kaat Willems");
        assertThat(As.person("elif", () -> enrolling.toPropose(edition, "van JORIS", 100)))
                .extracting(Colleague::name)
                .containsExactly("Joris Van den Broeck");
        assertThat(As.person("anna", () -> enrolling.toPropose(edition, "", 100)))
                .isEmpty();
    }

    @Test
    void oneCancelsFreelyUntilTheDayAndWithAReasonAfter() {
        EditionId edition = made.edition(3, FIRST);
        made.enrol(edition, "anna", "bram", "joris");

        ((MovableClock) clock).moveTo(Instant.parse("2027-04-06T21:30:00Z"));
        assertThat(leave("anna", edition, "")).isEqualTo(new EnrolResult.Left());

        ((MovableClock) clock).moveTo(Instant.parse("2027-04-06T22:30:00Z"));
        assertThat(leave("bram", edition, " ")).isEqualTo(new EnrolResult.ReasonNeeded(Enrolling.LONGEST_REASON));
        assertThat(leave("bram", edition, "x".repeat(301)))
                .isEqualTo(new EnrolResult.ReasonNeeded(Enrolling.LONGEST_REASON));
        assertThat(leave("bram", edition, "Zoals 85.07.30-033.28")).isEqualTo(new EnrolResult.NeverStored());
        assertThat(leave("bram", edition, "Ik haal Noor op, bel 0470 12 34 56."))
                .isInstanceOf(EnrolResult.Unconfirmed.class);
        assertThat(leave("bram", edition, "Ik moet naar de rechtbank.")).isEqualTo(new EnrolResult.Left());
    }

    @Test
    void whyOneCancelsIsForTheTrainersAlone() {
        EditionId edition = made.edition(3, FIRST);
        made.enrol(edition, "anna", "bram");
        ((MovableClock) clock).moveTo(Instant.parse("2027-04-12T08:00:00Z"));
        leave("bram", edition, "Ik moet naar de rechtbank.");

        assertThat(made.page("chaima", edition).people(EnrolmentState.CANCELLED))
                .extracting(Participant::reason)
                .containsExactly("Ik moet naar de rechtbank.");
        for (String person : List.of("anna", "nele", "elif", "fons", "bert", "hasan")) {
            assertThat(made.page(person, edition).people()).as(person).isEmpty();
        }
    }

    @Test
    void onceItBeganNobodyEnrolsAgreesOrGivesBackAPlace() {
        EditionId edition = made.edition(2, FIRST, SECOND);
        made.enrol(edition, "anna");
        propose("elif", edition, "joris");
        ((MovableClock) clock).moveTo(Instant.parse(LONG_AGO_BEGUN));

        assertThat(enrol("bram", edition)).isEqualTo(new EnrolResult.Begun());
        assertThat(As.person("joris", () -> enrolling.agree(edition))).isEqualTo(new EnrolResult.Begun());
        assertThat(leave("anna", edition, "Toch niet.")).isEqualTo(new EnrolResult.Begun());
        assertThat(propose("elif", edition, "kaat")).isEqualTo(new EnrolResult.Begun());
        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Anna");
    }

    @Test
    void nobodyIsPromotedOnceItBegan() {
        EditionId edition = made.edition(1, FIRST, SECOND);
        made.enrol(edition, "anna", "bram");
        ((MovableClock) clock).moveTo(Instant.parse(LONG_AGO_BEGUN));
        EditionDraft now = made.toChange(edition);

        As.person(
                "chaima",
                () -> planning.change(
                        edition,
                        0,
                        new EditionDraft(
                                now.course(), null, 5, now.whoEnrols(), now.cancelUntil(), 80, now.sessions())));

        assertThat(made.firstNames(edition, EnrolmentState.WAITING)).containsExactly("Bram");
    }

    @Test
    void nobodyGetsIntoAnEditionThatDoesNotGoOn() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna");
        As.person("chaima", () -> planning.cancel(edition, "De zaal is bezet.", Confirmation.none()));

        assertThat(enrol("bram", edition)).isEqualTo(new EnrolResult.Cancelled());
        assertThat(propose("elif", edition, "joris")).isEqualTo(new EnrolResult.Cancelled());
        assertThat(leave("anna", edition, "")).isEqualTo(new EnrolResult.Cancelled());
        As.person(
                "anna",
                () -> assertThatThrownBy(() -> enrolling.enrol(EditionId.random()))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatOneHasAtTheSameTimeIsShownAndForbidsNothing() {
        EditionId other = made.edition("verdieping", 1, WhoEnrols.OPEN, FIRST, SECOND);
        EditionId edition = made.edition(2, LocalDate.of(2027, 4, 6), SECOND);
        EditionId elsewhere = made.edition(2, FIRST.plusDays(1));
        made.enrol(other, "anna", "bram");

        assertThat(made.page("anna", edition).conflicts())
                .extracting(Conflict::nameNl, Conflict::startsAt, Conflict::kind)
                .containsExactly(tuple("Verdieping", Instant.parse("2027-04-20T07:30:00Z"), Conflict.Kind.FOLLOWING));
        assertThat(made.page("bram", edition).conflicts())
                .as("who waits has no place")
                .isEmpty();
        assertThat(made.page("anna", elsewhere).conflicts()).isEmpty();
        assertThat(enrol("anna", edition)).isEqualTo(new EnrolResult.Placed());
        assertThat(made.page("anna", edition).conflicts()).isEmpty();
    }

    @Test
    void aMeetingOfIntervisionAtTheSameTimeIsShownToWhoIsInTheGroup() {
        EditionId edition = made.edition(2, FIRST, SECOND);
        GroupId group = groups.group("Schelde", "dirk", "anna");
        groups.meeting(group, SECOND.atTime(12, 0));
        groups.meeting(group, SECOND.atTime(14, 0));

        assertThat(made.page("anna", edition).conflicts())
                .extracting(Conflict::startsAt, Conflict::kind)
                .containsExactly(tuple(Instant.parse("2027-04-20T10:00:00Z"), Conflict.Kind.OTHER));
        assertThat(made.page("anna", edition).conflicts().getFirst().nameNl()).contains("Schelde");
        assertThat(made.page("bram", edition).conflicts()).isEmpty();
    }

    @Test
    void whatOneGivesAtTheSameTimeIsShownToo() {
        made.edition("verdieping", 1, WhoEnrols.OPEN, FIRST);
        EditionDraft of = CourseEditions.draft("basis", 2, WhoEnrols.OPEN, FIRST);
        EditionId edition = ((EditionResult.Planned) As.person(
                        "bert",
                        () -> planning.plan(new EditionDraft(
                                of.course(),
                                null,
                                2,
                                of.whoEnrols(),
                                of.cancelUntil(),
                                80,
                                List.of(session(FIRST, "bert"))))))
                .edition();

        assertThat(made.page("chaima", edition).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.GIVING);
    }

    @Test
    void theStartPageHearsWhatAsksAnAnswerAndWhatComesThisWeekInOneStatement() {
        EditionId proposed = made.edition("verdieping", 1, WhoEnrols.LEADER, SECOND);
        EditionId soon = made.edition(1, LocalDate.of(2027, 3, 15));
        EditionId promoted = made.edition(1, FIRST);
        EditionId later = made.edition(3, FIRST);
        propose("elif", proposed, "anna");
        made.enrol(soon, "anna");
        made.enrol(promoted, "bram", "anna");
        leave("bram", promoted, "");
        made.enrol(later, "anna");

        As.person("anna", () -> start.mine().courses());

        As.person("anna", () -> {
            List<String> sent = statements.during(() -> assertThat(start.mine().courses())
                    .extracting(CourseWaiting::edition)
                    .containsExactly(soon, promoted, proposed));
            assertThat(sent).hasSizeLessThanOrEqualTo(1);
        });
        assertThat(As.person("chaima", () -> start.mine().courses()))
                .extracting(CourseWaiting::edition)
                .containsExactly(soon);
        assertThat(As.person("joris", () -> start.mine().courses())).isEmpty();
    }

    @Test
    void theLinkOfASessionIsForWhoTakesPartAndWhoGivesIt() {
        EditionDraft of = CourseEditions.draft("basis", 1, WhoEnrols.OPEN, FIRST);
        SessionDraft session = of.sessions().getFirst();
        SessionDraft online = new SessionDraft(
                null, FIRST, session.from(), session.until(), "", "https://meet.example/noord", session.trainers());
        EditionId edition = ((EditionResult.Planned) As.person(
                        "chaima",
                        () -> planning.plan(new EditionDraft(
                                of.course(), null, 1, of.whoEnrols(), of.cancelUntil(), 80, List.of(online)))))
                .edition();
        made.enrol(edition, "anna", "bram");

        assertThat(link("anna", edition)).isEqualTo("https://meet.example/noord");
        assertThat(link("chaima", edition)).isEqualTo("https://meet.example/noord");
        assertThat(link("bram", edition)).isEmpty();
        assertThat(link("bert", edition)).isEmpty();
    }

    private String link(String person, EditionId edition) {
        return made.page(person, edition).summary().sessions().getFirst().link();
    }

    private EnrolResult enrol(String person, EditionId edition) {
        return As.person(person, () -> enrolling.enrol(edition));
    }

    private EnrolResult propose(String leader, EditionId edition, String person) {
        return As.person(leader, () -> enrolling.propose(edition, person(person)));
    }

    private EnrolResult leave(String person, EditionId edition, String reason) {
        return As.person(person, () -> enrolling.leave(edition, reason, Confirmation.none()));
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Supplier<T>... deeds) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(deeds.length)) {
            List<Future<T>> running = new ArrayList<>();
            for (Supplier<T> deed : deeds) {
                running.add(threads.submit(() -> {
                    start.await();
                    return deed.get();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
