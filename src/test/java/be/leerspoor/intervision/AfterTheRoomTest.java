package be.leerspoor.intervision;

import static be.leerspoor.intervision.Meetings.ADVISE;
import static be.leerspoor.intervision.Meetings.AGREE;
import static be.leerspoor.intervision.Meetings.EVALUATE;
import static be.leerspoor.intervision.Meetings.SCALE;
import static be.leerspoor.intervision.Meetings.TAKE_POSITION;
import static be.leerspoor.intervision.Meetings.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What lives on after a meeting: agreements, minutes, check-outs, what somebody takes along. Chaima facilitates, anna presents. */
@LeerspoorTest
class AfterTheRoomTest {

    private static final String[] ALL = {"chaima", "anna", "bram", "joris"};

    @Autowired
    private Meetings meetings;

    @Autowired
    private Room room;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private RoomParts parts;

    @Autowired
    private RoomWriting writing;

    @Autowired
    private Agreements agreements;

    @Autowired
    private ChainHarvest harvest;

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private CheckOut checkOut;

    @Autowired
    private Takeaway takeaway;

    @Autowired
    private Minutes minutes;

    @Autowired
    private Voting voting;

    @Autowired
    private Clock clock;

    @Test
    void anAgreementComesFromAdviceAndOpensTheNextMeetingUntilItIsTold() {
        MeetingId meeting = at(ADVISE);
        As.person("bram", () -> writing.save(meeting, ADVISE, 0, "Vraag het aan oma.", 0));
        As.person("bram", () -> writing.give(meeting, ADVISE, 0));
        meetings.goTo(meeting, "chaima", "anna", AGREE);
        EntryId advice = screen("anna", meeting).advice().getFirst().id();

        assertThat(make("anna", meeting, "Ik bel oma.", advice)).isInstanceOf(AgreeResult.Kept.class);

        MeetingId next = following(meeting);
        OpenAgreement open = screen("joris", next).agreements().getFirst();
        assertThat(open.what()).isEqualTo("Ik bel oma.");
        assertThat(tell("anna", open, AgreementNews.Kind.DONE, "Ze komt elke week.", null, next))
                .isInstanceOf(AgreeResult.Kept.class);
        assertThat(screen("joris", next).agreements()).isEmpty();
        AgreementChain chain =
                As.person("joris", () -> agreements.chain(open.id())).orElseThrow();
        assertThat(chain.advice()).contains("Vraag het aan oma.");
        assertThat(chain.news()).extracting(AgreementNews::body).containsExactly("Ze komt elke week.");
        assertThat(chain.state()).isEqualTo(AgreementChain.State.DONE);
    }

    @Test
    void whatGoesOnStaysOpenUntilItsNewDay() {
        MeetingId meeting = agreed("Ik bel oma.");
        OpenAgreement open = screen("anna", meeting).agreements().getFirst();
        LocalDate later = today().plusWeeks(6);

        assertThat(tell("anna", open, AgreementNews.Kind.GOES_ON, "Nog niet gelukt.", null, null))
                .isInstanceOf(AgreeResult.WrongDay.class);
        assertThat(tell("anna", open, AgreementNews.Kind.GOES_ON, "Nog niet gelukt.", later, null))
                .isInstanceOf(AgreeResult.Kept.class);

        assertThat(As.person("anna", agreements::mine))
                .extracting(AgreementChain::dueOn)
                .containsExactly(later);
    }

    @Test
    void anAgreementIsToldOnceAndByWhoeverMadeIt() {
        MeetingId meeting = agreed("Ik bel oma.");
        OpenAgreement open = screen("anna", meeting).agreements().getFirst();

        assertThatThrownBy(() -> tell("bram", open, AgreementNews.Kind.LET_GO, "Neen.", null, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(tell("anna", open, AgreementNews.Kind.LET_GO, "Het paste niet.", null, null))
                .isInstanceOf(AgreeResult.Kept.class);
        assertThat(tell("anna", open, AgreementNews.Kind.DONE, "Toch wel.", null, null))
                .isInstanceOf(AgreeResult.ToldAlready.class);
    }

    @Test
    void onlyThePresenterMakesAnAgreementAndOnlyWithWhatMayBeKept() {
        MeetingId meeting = at(AGREE);

        assertThatThrownBy(() -> make("bram", meeting, "Ik bel.", null)).isInstanceOf(AccessDeniedException.class);
        assertThat(make("anna", meeting, " ", null)).isInstanceOf(AgreeResult.WrongLength.class);
        assertThat(make("anna", meeting, "x".repeat(501), null)).isInstanceOf(AgreeResult.WrongLength.class);
        assertThat(make("anna", meeting, "Dossier 93.05.18-223.61", null)).isInstanceOf(AgreeResult.Refused.class);
        assertThat(make("anna", meeting, "Ik bel 0470 12 34 56.", null)).isInstanceOf(AgreeResult.Unconfirmed.class);
        assertThat(screen("anna", meeting).agreements()).isEmpty();
    }

    @Test
    void whoLeftTheGroupOrCameLaterReadsNoAgreementOfBefore() {
        MeetingId meeting = agreed("Ik bel oma.");
        GroupId group = screen("anna", meeting).group();

        meetings.wasOn(meeting, today().minusMonths(2));
        meetings.member(group, "imane", false, today().minusMonths(1));
        meetings.promise(group, "imane");
        meetings.leave(group, "bram");

        assertThat(As.person("bram", () -> agreements.of(group))).isEmpty();
        assertThat(As.person("joris", () -> agreements.of(group))).hasSize(1);
        assertThat(As.person("imane", () -> agreements.of(group))).isEmpty();
    }

    @Test
    void aMeetingOpensForEachWithWhatWasAgreedInTheirTimeAndAWallWithWhatAllMayHear() {
        MeetingId meeting = agreed("Ik bel oma.");
        GroupId group = screen("anna", meeting).group();
        meetings.wasOn(meeting, today().minusMonths(2));
        MeetingId next = following(meeting);
        assertThat(As.person("anna", () -> room.wall(next)).orElseThrow().agreements())
                .hasSize(1);

        meetings.member(group, "imane", false, today().minusMonths(1));
        meetings.promise(group, "imane");
        meetings.come(next, "imane");

        assertThat(screen("joris", next).agreements())
                .extracting(OpenAgreement::what)
                .containsExactly("Ik bel oma.");
        assertThat(screen("imane", next).agreements()).isEmpty();
        assertThat(As.person("anna", () -> room.wall(next)).orElseThrow().agreements())
                .isEmpty();
    }

    @Test
    void anAgreementOfWhoLeftOpensNoMeeting() {
        MeetingId meeting = agreed("Ik bel oma.");
        GroupId group = screen("anna", meeting).group();
        meetings.leave(group, "anna");

        MeetingId next = following(meeting, "chaima", "bram", "joris");

        assertThat(screen("joris", next).agreements()).isEmpty();
    }

    @Test
    void anAgreementIsMadeInItsStepAndNoLongerWhenTheRoomWentBack() {
        MeetingId meeting = at(AGREE);
        As.person("chaima", () -> facilitation.back(meeting, AGREE));

        assertThatThrownBy(() -> make("anna", meeting, "Ik bel oma.", null)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoFacilitatedATableOnceTellsNothingOfAgreementsAfterwards() {
        MeetingId meeting = agreed("Ik bel oma.");
        OpenAgreement open = screen("anna", meeting).agreements().getFirst();
        As.person("chaima", () -> facilitation.close(meeting));

        assertThatThrownBy(() -> tell("chaima", open, AgreementNews.Kind.LET_GO, "Neen.", null, meeting))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePresenterReadsWhatTheyTookAlongAfterTheEndAndWritesOn() {
        MeetingId meeting = at(AGREE);
        As.person("anna", () -> takeaway.save(meeting, "Rustig blijven.", 0));
        As.person("chaima", () -> facilitation.close(meeting));

        assertThat(As.person("anna", () -> room.own(meeting)).takeaway().body()).isEqualTo("Rustig blijven.");
        assertThat(As.person("anna", () -> takeaway.save(meeting, "Rustig blijven en bellen.", 1)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aReviewBegunFromAnAgreementHoldsOwnWordsOnly() {
        MeetingId meeting = at(ADVISE);
        As.person("bram", () -> writing.save(meeting, ADVISE, 0, "Vraag het aan oma.", 0));
        As.person("bram", () -> writing.give(meeting, ADVISE, 0));
        meetings.goTo(meeting, "chaima", "anna", AGREE);
        make(
                "anna",
                meeting,
                "Ik bel oma.",
                screen("anna", meeting).advice().getFirst().id());
        OpenAgreement open = screen("anna", meeting).agreements().getFirst();
        tell("anna", open, AgreementNews.Kind.DONE, "Ze komt elke week.", null, null);

        ReviewId review = As.person("anna", () -> harvest.begin(open.id()));

        String words = As.person("anna", () -> reviews.review(review))
                .orElseThrow()
                .answers()
                .toString();
        assertThat(words).contains("Ik bel oma.", "Ze komt elke week.").doesNotContain("Vraag het aan oma.");
        assertThatThrownBy(() -> As.person("bram", () -> harvest.begin(open.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatSomebodyTakesAlongIsTheirsAlone() {
        MeetingId meeting = at(AGREE);
        assertThat(As.person("anna", () -> takeaway.save(meeting, "Rustig blijven.", 0)))
                .isInstanceOf(SaveResult.Saved.class);

        assertThat(As.person("anna", () -> room.own(meeting)).takeaway().body()).isEqualTo("Rustig blijven.");
        assertThat(As.person("chaima", () -> room.own(meeting)).takeaway().body())
                .isEmpty();
    }

    @Test
    void theGroupLearnsItsCheckOutsAsAWholeAfterTheEndAndFromFourOn() {
        MeetingId meeting = at(EVALUATE);
        for (String userName : List.of("chaima", "anna", "bram")) {
            assertThat(As.person(userName, () -> checkOut.give(meeting, 8, 6))).isTrue();
        }
        assertThat(As.person("bram", () -> checkOut.give(meeting, 0, 0))).isFalse();
        assertThat(screen("anna", meeting).checkOut()).isEmpty();
        assertThat(As.person("joris", () -> checkOut.give(meeting, 4, 10))).isTrue();
        assertThat(screen("anna", meeting).checkOut()).isEmpty();

        As.person("chaima", () -> facilitation.close(meeting));

        assertThat(screen("anna", meeting).checkOut()).contains(new CheckOutAsAWhole(7, 7, 4));
    }

    @Test
    void underFourCheckOutsNothingIsTold() {
        MeetingId meeting = at(EVALUATE);
        for (String userName : List.of("chaima", "anna", "bram")) {
            As.person(userName, () -> checkOut.give(meeting, 8, 6));
        }

        As.person("chaima", () -> facilitation.close(meeting));

        assertThat(screen("anna", meeting).checkOut()).isEmpty();
    }

    @Test
    void theMinutesBeginWithWhatWasShownAndAreReadWhenTheyAreOffered() {
        MeetingId meeting = at(ADVISE);
        As.person("bram", () -> writing.save(meeting, ADVISE, 0, "Vraag het aan oma.", 0));
        As.person("bram", () -> writing.give(meeting, ADVISE, 0));
        As.person("joris", () -> writing.save(meeting, ADVISE, 0, "Dit toon ik niet.", 0));
        As.person("joris", () -> parts.take(meeting, Part.NOTE_TAKER));
        As.person("joris", () -> minutes.begin(meeting));

        MinutesPage draft = As.person("joris", () -> minutes.of(meeting)).orElseThrow();
        assertThat(draft.body()).contains("Vraag het aan oma.").doesNotContain("Dit toon ik niet.");
        assertThat(As.person("anna", () -> minutes.of(meeting))).isEmpty();
        assertThatThrownBy(() -> As.person("anna", () -> minutes.save(meeting, "Anders", 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("anna", () -> minutes.agree(meeting))).isFalse();

        assertThat(As.person("joris", () -> minutes.offer(meeting))).isFalse();
        As.person("chaima", () -> facilitation.close(meeting));
        assertThat(As.person("joris", () -> minutes.offer(meeting))).isTrue();
        assertThat(As.person("anna", () -> minutes.agree(meeting))).isTrue();
        assertThat(As.person("anna", () -> minutes.of(meeting)).orElseThrow().confirmed())
                .isEqualTo(1);
        assertThat(As.person("joris", () -> minutes.save(meeting, "Toch anders", 1)))
                .isInstanceOf(SaveResult.Closed.class);
    }

    @Test
    void aDraftStaysWithWhoBeganItWhoeverTakesNotesAfterwards() {
        MeetingId meeting = at(ADVISE);
        As.person("chaima", () -> minutes.begin(meeting));

        As.person("anna", () -> parts.take(meeting, Part.NOTE_TAKER));

        assertThat(As.person("anna", () -> minutes.of(meeting))).isEmpty();
        assertThat(As.person("anna", () -> minutes.mayBegin(meeting))).isFalse();
        assertThatThrownBy(() -> As.person("anna", () -> minutes.save(meeting, "Anders", 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("chaima", () -> minutes.save(meeting, "Kort verslag", 1)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void marksThatNobodyTookOutOfTheMinutesAreReplaced() {
        MeetingId meeting = at(ADVISE);
        As.person("chaima", () -> minutes.begin(meeting));
        As.person("chaima", () -> minutes.save(meeting, "Bel 0470 12 34 56 eens.", 1));
        As.person("chaima", () -> facilitation.close(meeting));

        As.person("chaima", () -> minutes.offer(meeting));

        assertThat(As.person("anna", () -> minutes.of(meeting)).orElseThrow().body())
                .isEqualTo("Bel [telefoonnummer] eens.");
    }

    @Test
    void aroundATableOneDeviceNotesForAll() {
        meetings.tryOut();
        GroupId group = meetings.group(ALL);
        MeetingId meeting = meetings.meeting(group, "try-out", Way.TABLE);
        meetings.come(meeting, "chaima");
        assertThatThrownBy(() -> As.person("anna", () -> parts.seatAtTable(meeting, person("anna"))))
                .isInstanceOf(AccessDeniedException.class);
        for (String userName : List.of("anna", "bram", "joris")) {
            assertThat(As.person("chaima", () -> parts.seatAtTable(meeting, person(userName))))
                    .isTrue();
        }
        assertThat(As.person("chaima", () -> parts.seatAtTable(meeting, person("imane"))))
                .isFalse();
        assertThat(As.person("chaima", () -> facilitation.begin(meeting))).isInstanceOf(MoveResult.Moved.class);
        meetings.goTo(meeting, "chaima", "anna", AGREE);

        assertThat(make("chaima", meeting, "Oma bellen.", null)).isInstanceOf(AgreeResult.Kept.class);

        assertThat(screen("chaima", meeting).agreements())
                .extracting(OpenAgreement::ownerName)
                .containsExactly("Anna Peeters");
    }

    @Test
    void overDaysNobodyWaitsForATurnAndAStepStaysOpenForDays() {
        meetings.tryOut();
        GroupId group = meetings.group(ALL);
        MeetingId meeting = meetings.meeting(group, "try-out", Way.DAYS);
        meetings.come(meeting, "chaima");
        assertThat(As.person("chaima", () -> facilitation.begin(meeting))).isInstanceOf(MoveResult.Moved.class);
        assertThat(meetings.come(meeting, "anna")).isInstanceOf(EnterResult.Entered.class);
        meetings.come(meeting, "bram");
        meetings.goTo(meeting, "chaima", "anna", TAKE_POSITION);
        As.person("bram", () -> writing.save(meeting, TAKE_POSITION, 0, "Ik zou bellen.", 0));
        As.person("chaima", () -> facilitation.next(meeting, TAKE_POSITION));

        assertThat(screen("anna", meeting).turns()).isEmpty();
        assertThat(screen("anna", meeting).textsOf(TAKE_POSITION)).hasSize(1);
        assertThat(screen("anna", meeting).clock().endsAt())
                .isEqualTo(clock.instant().plus(Facilitation.DAYS_FOR_A_STEP));
    }

    @Test
    void overDaysPointsAreShownWhenTheFacilitatorSaysSo() {
        MeetingId meeting = overDays();
        meetings.goTo(meeting, "chaima", "anna", SCALE);
        for (String userName : List.of("chaima", "anna", "bram")) {
            assertThat(As.person(userName, () -> voting.give(meeting, SCALE, meeting.value(), 7)))
                    .isTrue();
        }

        assertThat(screen("anna", meeting).votesShown()).isFalse();
        meetings.come(meeting, "joris");
        assertThat(As.person("joris", () -> voting.give(meeting, SCALE, meeting.value(), 4)))
                .isTrue();
        As.person("chaima", () -> facilitation.showVotes(meeting, SCALE));
        assertThat(screen("anna", meeting).votesOf(SCALE)).hasSize(4);
    }

    @Test
    void overDaysNobodyTakesOverWhileAStepIsOpen() {
        MeetingId meeting = overDays();

        assertThat(As.person("bram", () -> parts.takeOver(meeting))).isFalse();

        ((MovableClock) clock).moveBy(Facilitation.DAYS_FOR_A_STEP.plusHours(1));
        assertThat(As.person("bram", () -> parts.takeOver(meeting))).isTrue();
    }

    @Test
    void aMethodThatNeedsEveryoneTogetherDoesNotGoOverDays() {
        MeetingId meeting = meetings.meeting(meetings.group(ALL), "balint", Way.DAYS);
        meetings.come(meeting, "chaima");

        assertThat(As.person("chaima", () -> facilitation.begin(meeting))).isInstanceOf(MoveResult.NotOverDays.class);
    }

    private MeetingId at(int place) {
        MeetingId meeting = meetings.begun(ALL);
        meetings.goTo(meeting, "chaima", "anna", place);
        return meeting;
    }

    /** A meeting over days that chaima leads; joris has not looked yet. */
    private MeetingId overDays() {
        meetings.tryOut();
        MeetingId meeting = meetings.meeting(meetings.group(ALL), "try-out", Way.DAYS);
        meetings.come(meeting, "chaima");
        As.person("chaima", () -> facilitation.begin(meeting));
        meetings.come(meeting, "anna");
        meetings.come(meeting, "bram");
        return meeting;
    }

    private MeetingId agreed(String what) {
        MeetingId meeting = at(AGREE);
        assertThat(make("anna", meeting, what, null)).isInstanceOf(AgreeResult.Kept.class);
        return meeting;
    }

    private MeetingId following(MeetingId meeting) {
        return following(meeting, ALL);
    }

    private MeetingId following(MeetingId meeting, String... people) {
        GroupId group = screen("chaima", meeting).group();
        As.person("chaima", () -> facilitation.close(meeting));
        MeetingId next = meetings.meeting(group, "try-out");
        for (String userName : people) {
            meetings.come(next, userName);
        }
        As.person("chaima", () -> facilitation.begin(next));
        return next;
    }

    private AgreeResult make(String userName, MeetingId meeting, String what, EntryId advice) {
        return As.person(
                userName,
                () -> agreements.make(
                        meeting, new AgreementDraft(what, today().plusWeeks(2), null, advice), Confirmation.none()));
    }

    private AgreeResult tell(
            String userName, OpenAgreement open, AgreementNews.Kind kind, String words, LocalDate dueOn, MeetingId in) {
        return As.person(
                userName,
                () -> agreements.tell(open.id(), open.version(), kind, words, dueOn, in, Confirmation.none()));
    }

    private RoomScreen screen(String userName, MeetingId meeting) {
        return As.person(userName, () -> room.screen(meeting)).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
