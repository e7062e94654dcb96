package be.leerspoor.intervision;

import static be.leerspoor.intervision.Meetings.ADVISE;
import static be.leerspoor.intervision.Meetings.ASK_IN_TURN;
import static be.leerspoor.intervision.Meetings.CHOOSE;
import static be.leerspoor.intervision.Meetings.GOSSIP;
import static be.leerspoor.intervision.Meetings.LOOK_BACK;
import static be.leerspoor.intervision.Meetings.RATE_QUESTIONS;
import static be.leerspoor.intervision.Meetings.READ_POSITIONS;
import static be.leerspoor.intervision.Meetings.SCALE;
import static be.leerspoor.intervision.Meetings.TAKE_POSITION;
import static be.leerspoor.intervision.Meetings.WRITE_QUESTIONS;
import static be.leerspoor.intervision.Meetings.person;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the server lets through in a room, whatever a screen asks. Chaima facilitates, anna presents. */
@LeerspoorTest
class RoomTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private Room room;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Presenting presenting;

    @Autowired
    private StepClock stepClock;

    @Autowired
    private RoomParts parts;

    @Autowired
    private RoomWriting writing;

    @Autowired
    private Voting voting;

    @Autowired
    private Absence absence;

    @Autowired
    private Intake intake;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void aMemberComesInAndIsSeenByTheOthers() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");

        assertThat(screen("bram", meeting).people())
                .extracting(RoomScreen.Someone::name)
                .containsExactly("Anna Peeters", "Bram De Smet", "Chaima El Idrissi");
        assertThat(screen("bram", meeting).who(Part.FACILITATOR).orElseThrow().name())
                .isEqualTo("Chaima El Idrissi");
    }

    @Test
    void nobodyComesInWithoutThePromise() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        meetings.member(group, "joris", false);
        MeetingId meeting = meetings.meeting(group, null);

        assertThat(meetings.come(meeting, "joris")).isEqualTo(new EnterResult.PromiseFirst(group));
        meetings.promise(group, "joris");
        assertThat(meetings.come(meeting, "joris")).isInstanceOf(EnterResult.Entered.class);
    }

    @Test
    void forWhoIsNotInTheGroupThereIsNoSuchRoom() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");

        assertThat(meetings.come(meeting, "joris")).isInstanceOf(EnterResult.NoSuchRoom.class);
        assertThat(As.person("joris", () -> room.screen(meeting))).isEmpty();
        assertThatThrownBy(() -> As.person("joris", () -> writing.save(meeting, ADVISE, 0, "Doe dit.", 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("joris", () -> facilitation.next(meeting, LOOK_BACK)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoLeavesTheGroupIsOutOfTheRoomAtOnce() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram", "joris");
        GroupId group = screen("bram", meeting).group();

        meetings.leave(group, "joris");

        assertThat(As.person("joris", () -> room.screen(meeting))).isEmpty();
        assertThatThrownBy(() -> As.person("joris", () -> writing.done(meeting, LOOK_BACK, true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(screen("bram", meeting).people())
                .extracting(RoomScreen.Someone::name)
                .doesNotContain("Joris Van den Broeck");
    }

    @Test
    void aMethodBeginsOnlyWithEnoughPeople() {
        meetings.tryOut();
        MeetingId meeting = meetings.meeting(meetings.group("chaima", "anna", "bram"), "try-out");
        meetings.come(meeting, "chaima");
        meetings.come(meeting, "anna");

        assertThat(As.person("chaima", () -> facilitation.begin(meeting))).isEqualTo(new MoveResult.TooFew(3));
        meetings.come(meeting, "bram");
        assertThat(As.person("chaima", () -> facilitation.begin(meeting))).isInstanceOf(MoveResult.Moved.class);
    }

    @Test
    void onlyTheFacilitatorMovesTheRoomOn() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");

        assertThatThrownBy(() -> As.person("bram", () -> facilitation.next(meeting, LOOK_BACK)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(screen("bram", meeting).place()).isEqualTo(LOOK_BACK);
    }

    @Test
    void twoScreensThatGoOnAtOnceMoveOneStep() throws Exception {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        Callable<MoveResult> next = () -> As.person("chaima", () -> facilitation.next(meeting, LOOK_BACK));

        List<MoveResult> results;
        try (var executor = Executors.newFixedThreadPool(4)) {
            List<Future<MoveResult>> all = executor.invokeAll(List.of(next, next, next, next));
            results = List.of(
                    all.get(0).get(),
                    all.get(1).get(),
                    all.get(2).get(),
                    all.get(3).get());
        }

        assertThat(results).filteredOn(MoveResult.Moved.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(MoveResult.MovedAlready.class::isInstance)
                .hasSize(3);
        assertThat(screen("anna", meeting).place()).isEqualTo(LOOK_BACK + 1);
    }

    @Test
    void theRoomDoesNotLeaveTheChoiceBeforeSomebodyPresents() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        GroupId group = screen("anna", meeting).group();
        CaseId brought = meetings.bring(group, "anna", "Hoe blijf ik in gesprek met deze vader?");
        meetings.goTo(meeting, "chaima", "anna", CHOOSE);

        assertThat(As.person("chaima", () -> facilitation.next(meeting, CHOOSE)))
                .isInstanceOf(MoveResult.NobodyPresents.class);
        As.person("chaima", () -> presenting.takeUp(meeting, brought));

        assertThat(screen("bram", meeting).who(Part.PRESENTER).orElseThrow().name())
                .isEqualTo("Anna Peeters");
        assertThat(As.person("chaima", () -> facilitation.next(meeting, CHOOSE)))
                .isInstanceOf(MoveResult.Moved.class);
    }

    @Test
    void hiddenWritingIsOnNobodyElsesScreenBeforeItIsShown() {
        MeetingId meeting = at(WRITE_QUESTIONS);
        save("bram", meeting, WRITE_QUESTIONS, "Wat zegt het kind zelf?");

        assertThat(texts("joris", meeting)).isEmpty();
        assertThat(texts("chaima", meeting)).isEmpty();
        assertThat(As.person("joris", () -> room.own(meeting)).texts()).isEmpty();
        assertThat(As.person("bram", () -> room.own(meeting)).texts())
                .extracting(OwnWork.Text::body)
                .containsExactly("Wat zegt het kind zelf?");

        As.person("chaima", () -> facilitation.next(meeting, WRITE_QUESTIONS));

        assertThat(texts("joris", meeting)).containsExactly("Wat zegt het kind zelf?");
    }

    @Test
    void hiddenWritingCannotBeGivenEarly() {
        MeetingId meeting = at(WRITE_QUESTIONS);
        save("bram", meeting, WRITE_QUESTIONS, "Wat zegt het kind zelf?");

        assertThat(As.person("bram", () -> writing.give(meeting, WRITE_QUESTIONS, 0)))
                .isFalse();
        assertThat(texts("anna", meeting)).isEmpty();
    }

    @Test
    void whatIsShownCanNoLongerBeChangedOrAddedTo() {
        MeetingId meeting = at(WRITE_QUESTIONS);
        save("bram", meeting, WRITE_QUESTIONS, "Wat zegt het kind zelf?");
        As.person("chaima", () -> facilitation.next(meeting, WRITE_QUESTIONS));

        assertThat(As.person("bram", () -> writing.save(meeting, WRITE_QUESTIONS, 0, "Iets anders", 1)))
                .isInstanceOf(SaveResult.Closed.class);
        assertThat(As.person("joris", () -> writing.save(meeting, WRITE_QUESTIONS, 0, "Te laat", 0)))
                .isInstanceOf(SaveResult.Closed.class);
        assertThat(texts("anna", meeting)).containsExactly("Wat zegt het kind zelf?");
    }

    @Test
    void goingBackHidesNothingThatWasShownAndShowsNothingThatWasNot() {
        MeetingId meeting = at(TAKE_POSITION);
        save("bram", meeting, TAKE_POSITION, "Ik zou eerst de oma bellen.");

        As.person("chaima", () -> facilitation.back(meeting, TAKE_POSITION));

        assertThat(texts("anna", meeting)).isEmpty();
        assertThat(As.person("bram", () -> room.own(meeting)).textsOf(TAKE_POSITION))
                .hasSize(1);
    }

    @Test
    void nobodyWritesAheadInAStepTheRoomDidNotComeTo() {
        MeetingId meeting = at(WRITE_QUESTIONS);

        assertThat(As.person("bram", () -> writing.save(meeting, TAKE_POSITION, 0, "Alvast", 0)))
                .isInstanceOf(SaveResult.Closed.class);
    }

    @Test
    void aSilentPresenterCannotWriteNorBeGivenAVoice() {
        MeetingId meeting = at(ADVISE);

        assertThat(As.person("anna", () -> writing.save(meeting, ADVISE, 0, "Maar ik dacht", 0)))
                .isInstanceOf(SaveResult.Closed.class);
        assertThat(screen("anna", meeting).mayWrite()).isFalse();
        save("bram", meeting, ADVISE, "Vraag het aan oma.");
        assertThat(As.person("bram", () -> writing.give(meeting, ADVISE, 0))).isTrue();
        assertThat(texts("anna", meeting)).containsExactly("Vraag het aan oma.");
    }

    @Test
    void aPresenterWhoIsTurnedAwaySeesNothingOfTheGossipUntilItIsOver() {
        MeetingId meeting = at(GOSSIP);
        save("bram", meeting, GOSSIP, "Zij lijkt moe.");
        As.person("bram", () -> writing.give(meeting, GOSSIP, 0));

        assertThat(texts("anna", meeting)).isEmpty();
        assertThat(As.person("joris", () -> room.wall(meeting)).orElseThrow().texts())
                .isEmpty();
        assertThat(texts("joris", meeting)).containsExactly("Zij lijkt moe.");

        As.person("chaima", () -> facilitation.next(meeting, GOSSIP));

        assertThat(texts("anna", meeting)).containsExactly("Zij lijkt moe.");
    }

    @Test
    void ratingsStayHiddenUntilTheyAreAllGiven() {
        MeetingId meeting = at(WRITE_QUESTIONS);
        save("bram", meeting, WRITE_QUESTIONS, "Wat zegt het kind zelf?");
        save("joris", meeting, WRITE_QUESTIONS, "Wie helpt er nu al?");
        As.person("chaima", () -> facilitation.next(meeting, WRITE_QUESTIONS));
        List<RoomScreen.Shown> questions = screen("anna", meeting).textsOf(WRITE_QUESTIONS);

        assertThat(rate("anna", meeting, questions.getFirst(), 3)).isTrue();
        assertThat(screen("bram", meeting).votes()).isEmpty();
        assertThat(rate("anna", meeting, questions.getLast(), 1)).isTrue();

        assertThat(screen("bram", meeting).votesOf(RATE_QUESTIONS))
                .extracting(RoomScreen.Vote::score)
                .containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void onlyThePresenterRatesTheQuestionsAndOnlyAsTheScaleHasIt() {
        MeetingId meeting = at(WRITE_QUESTIONS);
        save("bram", meeting, WRITE_QUESTIONS, "Wat zegt het kind zelf?");
        As.person("chaima", () -> facilitation.next(meeting, WRITE_QUESTIONS));
        RoomScreen.Shown question =
                screen("anna", meeting).textsOf(WRITE_QUESTIONS).getFirst();

        assertThat(rate("joris", meeting, question, 3)).isFalse();
        assertThat(rate("anna", meeting, question, 4)).isFalse();
        assertThat(rate("anna", meeting, question, 0)).isFalse();
        assertThat(screen("anna", meeting).votes()).isEmpty();
    }

    @Test
    void nobodyGivesMoreThanThreeDots() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        GroupId group = screen("anna", meeting).group();
        CaseId one = meetings.bring(group, "anna", "Hoe blijf ik in gesprek met deze vader?");
        CaseId two = meetings.bring(group, "bram", "Hoe betrek ik de buurvrouw?");
        meetings.goTo(meeting, "chaima", "anna", CHOOSE);

        assertThat(As.person("anna", () -> voting.give(meeting, CHOOSE, one.value(), 2)))
                .isTrue();
        assertThat(As.person("anna", () -> voting.give(meeting, CHOOSE, two.value(), 2)))
                .isFalse();
        assertThat(As.person("anna", () -> voting.give(meeting, CHOOSE, two.value(), 1)))
                .isTrue();
        assertThat(screen("bram", meeting).votes()).isEmpty();
    }

    @Test
    void pointsOnAScaleAreShownWhenTheFacilitatorSaysSo() {
        MeetingId meeting = at(SCALE);
        As.person("bram", () -> voting.give(meeting, SCALE, meeting.value(), 7));
        assertThat(screen("joris", meeting).votes()).isEmpty();

        assertThatThrownBy(() -> As.person("bram", () -> facilitation.showVotes(meeting, SCALE)))
                .isInstanceOf(AccessDeniedException.class);
        As.person("chaima", () -> facilitation.showVotes(meeting, SCALE));

        assertThat(screen("joris", meeting).votesOf(SCALE))
                .extracting(RoomScreen.Vote::score)
                .containsExactly(7);
        assertThat(As.person("joris", () -> voting.give(meeting, SCALE, meeting.value(), 3)))
                .isFalse();
    }

    @Test
    void theTurnPassesOnAndShowsWhatWasWrittenForIt() {
        MeetingId meeting = at(ASK_IN_TURN);
        assertThat(screen("joris", meeting).turns())
                .extracting(turn -> screen("joris", meeting).name(turn.person()))
                .containsExactly("Bram De Smet", "Chaima El Idrissi", "Joris Van den Broeck");
        save("bram", meeting, ASK_IN_TURN, "Wat zegt de buurvrouw?");
        assertThat(texts("joris", meeting)).isEmpty();

        assertThat(As.person("joris", () -> writing.pass(meeting, ASK_IN_TURN, 0)))
                .isFalse();
        assertThat(As.person("bram", () -> writing.pass(meeting, ASK_IN_TURN, 0)))
                .isTrue();
        assertThat(As.person("bram", () -> writing.pass(meeting, ASK_IN_TURN, 0)))
                .isFalse();

        assertThat(texts("joris", meeting)).containsExactly("Wat zegt de buurvrouw?");
        assertThat(screen("chaima", meeting).isMyTurn()).isTrue();
        assertThat(screen("joris", meeting).next().orElseThrow().person()).isEqualTo(person("joris"));
    }

    @Test
    void whatIsReadAloudIsShownAuthorByAuthor() {
        MeetingId meeting = at(TAKE_POSITION);
        save("bram", meeting, TAKE_POSITION, "Ik zou de oma bellen.");
        save("joris", meeting, TAKE_POSITION, "Ik zou nog wachten.");
        As.person("chaima", () -> facilitation.next(meeting, TAKE_POSITION));

        assertThat(texts("anna", meeting)).containsExactly("Ik zou de oma bellen.");
        As.person("bram", () -> writing.pass(meeting, READ_POSITIONS, 0));
        assertThat(texts("anna", meeting)).containsExactly("Ik zou de oma bellen.", "Ik zou nog wachten.");
    }

    @Test
    void whatTheDetectorMarksIsReplacedUnlessItsAuthorLeftItIn() {
        MeetingId meeting = at(WRITE_QUESTIONS);
        save("bram", meeting, WRITE_QUESTIONS, "Bel 0470 12 34 56 eens.");
        save("joris", meeting, WRITE_QUESTIONS, "Bel 0470 65 43 21 eens.");
        As.person("joris", () -> writing.leaveIn(meeting, WRITE_QUESTIONS, 0, 1));

        As.person("chaima", () -> facilitation.next(meeting, WRITE_QUESTIONS));

        assertThat(texts("anna", meeting))
                .containsExactlyInAnyOrder("Bel [telefoonnummer] eens.", "Bel 0470 65 43 21 eens.");
    }

    @Test
    void aRegisterNumberIsNotKept() {
        MeetingId meeting = at(WRITE_QUESTIONS);

        assertThat(As.person("bram", () -> writing.save(meeting, WRITE_QUESTIONS, 0, "93.05.18-223.61", 0)))
                .isInstanceOf(SaveResult.Refused.class);
        assertThat(As.person("bram", () -> room.own(meeting)).texts()).isEmpty();
    }

    @Test
    void theClockAdvisesAndCanBeStoppedAndGivenMoreTime() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        assertThat(left(meeting)).isEqualTo(Duration.ofMinutes(10));

        ((MovableClock) clock).moveBy(Duration.ofMinutes(4));
        As.person("chaima", () -> stepClock.pause(meeting));
        ((MovableClock) clock).moveBy(Duration.ofMinutes(30));
        assertThat(left(meeting)).isEqualTo(Duration.ofMinutes(6));
        As.person("chaima", () -> stepClock.resume(meeting));
        As.person("chaima", () -> stepClock.moreTime(meeting));

        assertThat(left(meeting)).isEqualTo(Duration.ofMinutes(8));
        ((MovableClock) clock).moveBy(Duration.ofMinutes(20));
        assertThat(screen("anna", meeting).place()).isEqualTo(LOOK_BACK);
        As.person("chaima", () -> stepClock.moreTime(meeting));
        assertThat(left(meeting)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whoComesLateGetsAPlaceInTheOrderOfSpeaking() {
        MeetingId meeting = at(ASK_IN_TURN);
        GroupId group = screen("anna", meeting).group();
        meetings.member(group, "imane", false);
        meetings.promise(group, "imane");

        meetings.come(meeting, "imane");

        assertThat(screen("imane", meeting).place()).isEqualTo(ASK_IN_TURN);
        assertThat(screen("joris", meeting).turns().getLast().person()).isEqualTo(person("imane"));
    }

    @Test
    void anotherMemberTakesOverWhenTheFacilitatorIsGone() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        try (RoomSeat _ = As.person("chaima", () -> room.join(meeting, new Looking()))) {
            assertThat(As.person("bram", () -> parts.takeOver(meeting))).isFalse();
        }

        assertThat(As.person("bram", () -> parts.takeOver(meeting))).isTrue();
        assertThat(As.person("bram", () -> facilitation.next(meeting, LOOK_BACK)))
                .isInstanceOf(MoveResult.Moved.class);
        assertThatThrownBy(() -> As.person("chaima", () -> facilitation.next(meeting, 2)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anObserverWritesNothingAndTakesNoTurn() {
        MeetingId meeting = at(WRITE_QUESTIONS);
        As.person("joris", () -> parts.take(meeting, Part.OBSERVER));

        assertThat(As.person("joris", () -> writing.save(meeting, WRITE_QUESTIONS, 0, "Toch iets", 0)))
                .isInstanceOf(SaveResult.Closed.class);
        meetings.goTo(meeting, "chaima", "anna", ASK_IN_TURN);
        assertThat(screen("joris", meeting).turns()).hasSize(2);
    }

    @Test
    void whoNeitherCameNorSaidSoWasAbsent() {
        meetings.tryOut();
        GroupId group = meetings.group("chaima", "anna", "bram", "joris", "imane");
        MeetingId meeting = meetings.meeting(group, "try-out");
        As.person("imane", () -> absence.announce(meeting));
        for (String userName : List.of("chaima", "anna", "bram")) {
            meetings.come(meeting, userName);
        }
        As.person("chaima", () -> facilitation.begin(meeting));

        assertThat(As.person("chaima", () -> facilitation.close(meeting))).isTrue();

        assertThat(attended(meeting))
                .containsOnly(
                        entry(person("chaima"), "PRESENT"),
                        entry(person("anna"), "PRESENT"),
                        entry(person("bram"), "PRESENT"),
                        entry(person("imane"), "EXCUSED"),
                        entry(person("joris"), "ABSENT"));
    }

    @Test
    void nothingIsWrittenAfterTheEnd() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        As.person("chaima", () -> facilitation.close(meeting));

        assertThat(screen("bram", meeting).state()).isEqualTo(MeetingState.CLOSED);
        assertThat(As.person("bram", () -> writing.save(meeting, LOOK_BACK, 0, "Nog iets", 0)))
                .isInstanceOf(SaveResult.Closed.class);
    }

    @Test
    void nobodySpeaksThroughAStepThatIsOver() {
        MeetingId meeting = at(ADVISE);
        save("bram", meeting, ADVISE, "Vraag het aan oma.");
        As.person("chaima", () -> facilitation.next(meeting, ADVISE));

        assertThat(As.person("bram", () -> writing.give(meeting, ADVISE, 0))).isFalse();
        assertThat(texts("anna", meeting)).isEmpty();
    }

    @Test
    void whatWasTypedWhenTheStepChangedIsKeptForItsAuthor() {
        MeetingId meeting = at(ADVISE);
        As.person("chaima", () -> facilitation.next(meeting, ADVISE));

        save("bram", meeting, ADVISE, "Vraag het aan oma.");

        assertThat(As.person("bram", () -> room.own(meeting)).textsOf(ADVISE)).hasSize(1);
        assertThat(texts("anna", meeting)).isEmpty();
    }

    @Test
    void pointsThatNobodyGaveAreShownAsNothingAndNobodyGivesThemLater() {
        MeetingId meeting = at(SCALE);

        As.person("chaima", () -> facilitation.showVotes(meeting, SCALE));

        assertThat(screen("bram", meeting).votesShown()).isTrue();
        assertThat(screen("bram", meeting).votesOf(SCALE)).isEmpty();
        assertThat(As.person("bram", () -> voting.give(meeting, SCALE, meeting.value(), 7)))
                .isFalse();
    }

    @Test
    void aQuestionThatWasTakenBackIsNotTakenUpAndHoldsNoDots() {
        meetings.tryOut();
        GroupId group = meetings.group("chaima", "anna", "bram");
        CaseId annas = meetings.bring(group, "anna", "Hoe blijf ik in gesprek?");
        CaseId brams = meetings.bring(group, "bram", "Hoe betrek ik oma?");
        MeetingId meeting = meetings.meeting(group, "try-out");
        for (String userName : List.of("chaima", "anna", "bram")) {
            meetings.come(meeting, userName);
        }
        As.person("chaima", () -> facilitation.begin(meeting));
        meetings.goTo(meeting, "chaima", "anna", CHOOSE);
        As.person("anna", () -> voting.give(meeting, CHOOSE, brams.value(), 3));

        assertThat(As.person("bram", () -> intake.takeBack(brams))).isTrue();

        assertThat(As.person("chaima", () -> presenting.takeUp(meeting, brams))).isFalse();
        assertThat(screen("anna", meeting).chosenCase()).isEmpty();
        assertThat(As.person("anna", () -> voting.give(meeting, CHOOSE, annas.value(), 3)))
                .isTrue();
    }

    @Test
    void whoComesTooLateForTheEndDoesNotComeIn() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        GroupId group = screen("bram", meeting).group();
        meetings.member(group, "imane", false);
        meetings.promise(group, "imane");
        As.person("chaima", () -> facilitation.close(meeting));

        assertThat(meetings.come(meeting, "imane")).isEqualTo(new EnterResult.Over(group));
        assertThat(attended(meeting)).containsEntry(person("imane"), "ABSENT");
    }

    @Test
    void aPartIsHandedToSomebodyInTheRoomOnly() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");

        assertThat(As.person("chaima", () -> parts.handOver(meeting, Part.FACILITATOR, person("joris"))))
                .isFalse();
        assertThatThrownBy(() -> As.person("bram", () -> parts.handOver(meeting, Part.FACILITATOR, person("bram"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("chaima", () -> parts.handOver(meeting, Part.FACILITATOR, person("bram"))))
                .isTrue();
        assertThat(As.person("bram", () -> facilitation.next(meeting, LOOK_BACK)))
                .isInstanceOf(MoveResult.Moved.class);
    }

    private Map<PersonId, String> attended(MeetingId meeting) {
        return sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(meeting))
                .fetchMap(ATTENDANCE.PERSON_ID, ATTENDANCE.FACT);
    }

    /** The room of chaima, anna (presents), bram and joris at this step. */
    private MeetingId at(int place) {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram", "joris");
        meetings.goTo(meeting, "chaima", "anna", place);
        return meeting;
    }

    private void save(String userName, MeetingId meeting, int place, String text) {
        assertThat(As.person(userName, () -> writing.save(meeting, place, 0, text, 0)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private boolean rate(String userName, MeetingId meeting, RoomScreen.Shown question, int score) {
        return As.person(
                userName,
                () -> voting.give(meeting, RATE_QUESTIONS, question.id().value(), score));
    }

    private RoomScreen screen(String userName, MeetingId meeting) {
        return As.person(userName, () -> room.screen(meeting)).orElseThrow();
    }

    private List<String> texts(String userName, MeetingId meeting) {
        return screen(userName, meeting).texts().stream()
                .map(RoomScreen.Shown::body)
                .toList();
    }

    private Duration left(MeetingId meeting) {
        return screen("anna", meeting).clock().leftAt(clock.instant());
    }

    /** A screen that is connected. */
    private static final class Looking implements RoomViewer {

        @Override
        public void show(RoomScreen screen, OwnWork own) {}

        @Override
        public void leave() {}
    }
}
