package be.leerspoor.intervision;

import static be.leerspoor.intervision.PeerGroups.person;
import static leerspoor.db.intervision.Tables.BROUGHT_CASE;
import static leerspoor.db.intervision.Tables.MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.casereview.ShareResult;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.search.ClosedShelf;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final String QUESTION = "Hoe blijf ik in gesprek met oma?";

    @Autowired
    private Intake intake;

    @Autowired
    private GroupCare care;

    @Autowired
    private PeerGroups made;

    @Autowired
    private Reviews reviews;

    @Autowired
    private CaseReviews caseReviews;

    @Autowired
    private Sharing sharing;

    @Autowired
    private ClosedShelf shelf;

    @Autowired
    private DSLContext sql;

    @Test
    void aQuestionIsReadByTheMembersOfTodayAndByNobodyElse() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        made.question(group, QUESTION);

        assertThat(As.person("bram", () -> intake.waiting(group)))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.question()).isEqualTo(QUESTION);
                    assertThat(seen.author()).isEqualTo("Anna Peeters");
                    assertThat(seen.mine()).isFalse();
                });
        for (String other : List.of("joris", "chaima", "fons", "hasan")) {
            assertThat(As.person(other, () -> intake.waiting(group))).as(other).isEmpty();
        }
        As.person("elif", () -> care.endMembership(group, person("bram"), TODAY));
        assertThat(As.person("bram", () -> intake.waiting(group))).isEmpty();
    }

    @Test
    void theQuestionOfWhoLeftGoesWithThem() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        CaseId question = made.question(group, QUESTION);

        As.person("elif", () -> care.endMembership(group, person("anna"), TODAY));

        assertThat(As.person("bram", () -> intake.waiting(group))).isEmpty();
        assertThat(intake.mine(question)).isEmpty();
        assertThat(intake.takeBack(question)).isFalse();
    }

    @Test
    void theMostUrgentStandsFirst() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        bring(group, "Wat doe ik met een leeg genogram?", Urgency.CAN_WAIT);
        bring(group, "Hoe vertel ik het morgen aan mama?", Urgency.URGENT);
        As.person("bram", () -> made.question(group, "Hoe betrek ik het netwerk?"));

        assertThat(intake.waiting(group))
                .extracting(BroughtCase::urgency)
                .containsExactly(Urgency.URGENT, Urgency.SOON, Urgency.CAN_WAIT);
    }

    @Test
    void itIsSaidHowLongAgoSomebodyPresented() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        made.question(group, QUESTION);
        As.person("bram", () -> made.question(group, "Hoe betrek ik het netwerk?"));
        MeetingId meeting = made.meeting(group, LocalDateTime.of(2027, 3, 16, 14, 0));
        sql.update(MEETING)
                .set(MEETING.STATE, "CLOSED")
                .set(MEETING.PRESENTER_ID, person("bram"))
                .where(MEETING.ID.eq(meeting))
                .execute();

        assertThat(intake.waiting(group))
                .extracting(BroughtCase::author, BroughtCase::lastPresented)
                .containsExactlyInAnyOrder(
                        tuple("Anna Peeters", null), tuple("Bram De Smet", LocalDate.of(2027, 3, 16)));
    }

    @Test
    void whatIsMarkedMustGoOrBeConfirmed() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        String marked = "Wanneer bel ik oma op 0470 12 34 56?";

        CaseResult first = bring(group, marked, Urgency.SOON);
        assertThat(first).isInstanceOf(CaseResult.Unconfirmed.class);
        var marks = ((CaseResult.Unconfirmed) first).marks();
        assertThat(sql.fetchCount(BROUGHT_CASE)).isZero();

        assertThat(intake.bring(
                        group, marked, Urgency.SOON, Optional.empty(), Confirmation.of(marks.text(), marks.open())))
                .isInstanceOf(CaseResult.Brought.class);
    }

    @Test
    void aRegisterNumberOrAWrongLengthIsNotKept() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        assertThat(bring(group, "Nummer 93.05.18-223.61 dus?", Urgency.SOON)).isInstanceOf(CaseResult.Refused.class);
        assertThat(bring(group, "Kort?", Urgency.SOON)).isInstanceOf(CaseResult.WrongLength.class);
        assertThat(bring(group, "x".repeat(1_001), Urgency.SOON)).isInstanceOf(CaseResult.WrongLength.class);
        assertThat(sql.fetchCount(BROUGHT_CASE)).isZero();
        assertThat(bring(group, "x ".repeat(500), Urgency.SOON)).isInstanceOf(CaseResult.Brought.class);
    }

    @Test
    void onlyAMemberOfAGroupThatGoesOnBringsAQuestion() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        assertThat(As.person("joris", () -> bring(group, QUESTION, Urgency.SOON)))
                .isInstanceOf(CaseResult.NoLongerPossible.class);
        As.person("elif", () -> care.close(group));
        assertThat(bring(group, QUESTION, Urgency.SOON)).isInstanceOf(CaseResult.NoLongerPossible.class);
    }

    @Test
    void theAuthorChangesAndTakesBackAndNobodyElseDoes() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        CaseId question = made.question(group, QUESTION);
        String other = "Hoe begin ik een gesprek met oma?";

        assertThat(As.person("bram", () -> change(question, 0, other))).isInstanceOf(CaseResult.NoLongerPossible.class);
        assertThat(As.person("bram", () -> intake.takeBack(question))).isFalse();
        assertThat(change(question, 0, other)).isInstanceOf(CaseResult.Brought.class);
        assertThat(change(question, 0, QUESTION)).isInstanceOf(CaseResult.NoLongerPossible.class);
        assertThat(intake.waiting(group)).extracting(BroughtCase::question).containsExactly(other);

        assertThat(intake.takeBack(question)).isTrue();
        assertThat(As.person("bram", () -> intake.waiting(group))).isEmpty();
        assertThat(intake.takeBack(question)).isFalse();
    }

    @Test
    void aReviewThatGoesWithTheQuestionIsReadByTheGroup() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        ReviewId review = reviews.sharedWith("Een oma die bleef", "Ze kwam elke dag.", "imane");
        assertThat(As.person("bram", () -> caseReviews.review(review))).isEmpty();

        assertThat(intake.bring(group, QUESTION, Urgency.SOON, Optional.of(review), Confirmation.none()))
                .isInstanceOf(CaseResult.Brought.class);

        assertThat(As.person("bram", () -> caseReviews.review(review))).isPresent();
        assertThat(As.person("imane", () -> caseReviews.review(review))).isPresent();
        assertThat(As.person("bram", () -> intake.waiting(group)).getFirst().reviewTitle())
                .isEqualTo("Een oma die bleef");
    }

    @Test
    void whoLeavesTheGroupLosesTheReviewAtOnce() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        ReviewId review = reviews.draft("Een oma die bleef", "Ze kwam elke dag.");
        assertThat(sharing.share(
                        review,
                        Set.of(),
                        Set.of(),
                        Set.of(AccessTerm.ofCircle(group.value())),
                        Ask.THINK_ALONG,
                        Confirmation.none()))
                .isInstanceOf(ShareResult.Shared.class);
        assertThat(As.person("bram", () -> caseReviews.review(review))).isPresent();
        assertThat(As.person("bram", () -> shelf.search("oma", 0, 10).total())).isEqualTo(1);

        As.person("elif", () -> care.endMembership(group, person("bram"), TODAY));

        assertThat(As.person("bram", () -> caseReviews.review(review))).isEmpty();
        assertThat(As.person("bram", () -> shelf.search("oma", 0, 10).total())).isZero();
        assertThat(As.person("elif", () -> caseReviews.review(review))).isPresent();
    }

    @Test
    void aReviewOfSomebodyElseOrOneThatIsNotSharedGoesWithNothing() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        ReviewId draft = reviews.draft("Een oma die bleef", "Ze kwam elke dag.");
        ReviewId brams = As.person("bram", () -> reviews.sharedWith("Een opa", "Hij bleef.", "anna"));

        assertThat(intake.bring(group, QUESTION, Urgency.SOON, Optional.of(draft), Confirmation.none()))
                .isInstanceOf(CaseResult.ReviewNotShared.class);
        assertThat(intake.bring(group, QUESTION, Urgency.SOON, Optional.of(brams), Confirmation.none()))
                .isInstanceOf(CaseResult.ReviewNotShared.class);
        assertThat(As.person("elif", () -> caseReviews.review(brams))).isEmpty();
    }

    @Test
    void aReviewThatWasWithdrawnIsNoLongerNamed() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        ReviewId review = reviews.sharedWith("Een oma die bleef", "Ze kwam elke dag.", "imane");
        intake.bring(group, QUESTION, Urgency.SOON, Optional.of(review), Confirmation.none());

        sharing.withdraw(review);

        assertThat(As.person("bram", () -> intake.waiting(group)).getFirst().review())
                .isNull();
    }

    @Test
    void oneSharesOnlyWithCirclesOneIsIn() {
        GroupId group = made.group("Noord", "elif", "bram");
        ReviewId review = reviews.draft("Een oma die bleef", "Ze kwam elke dag.");

        assertThat(sharing.share(
                        review,
                        Set.of(),
                        Set.of(),
                        Set.of(AccessTerm.ofCircle(group.value())),
                        Ask.ASK,
                        Confirmation.none()))
                .isInstanceOf(ShareResult.NoSuchReaders.class);
    }

    @Test
    void hintsHelpToPhraseAndForbidNothing() {
        assertThat(PhrasingHint.in("Wat?")).isEmpty();
        assertThat(PhrasingHint.in(QUESTION)).isEmpty();
        assertThat(PhrasingHint.in("De moeder werkt niet mee."))
                .containsExactly(PhrasingHint.NOT_ABOUT_ME, PhrasingHint.NO_QUESTION);
        assertThat(PhrasingHint.in("Hoe kan ik " + "heel ".repeat(60) + "rustig blijven?"))
                .containsExactly(PhrasingHint.LONG);
        assertThat(PhrasingHint.in("Hoe help je een dik dossier vooruit?")).containsExactly(PhrasingHint.NOT_ABOUT_ME);
    }

    private CaseResult bring(GroupId group, String question, Urgency urgency) {
        return intake.bring(group, question, urgency, Optional.empty(), Confirmation.none());
    }

    private CaseResult change(CaseId question, int version, String typed) {
        return intake.change(question, version, typed, Urgency.SOON, Optional.empty(), Confirmation.none());
    }

    @Test
    void aQuestionThatIsBeingWordedWaitsForItsAuthorAloneUntilItIsBrought() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        assertThat(intake.keepDraft(group, "Hoe blijf ik", 0)).isInstanceOf(SaveResult.Saved.class);
        assertThat(intake.keepDraft(group, "Hoe blijf ik rustig?", 1)).isInstanceOf(SaveResult.Saved.class);
        assertThat(intake.keepDraft(group, "Op een ander scherm", 1)).isInstanceOf(SaveResult.Conflict.class);

        assertThat(intake.draft(group)).isEqualTo(new Kept("Hoe blijf ik rustig?", 2));
        assertThat(As.person("bram", () -> intake.draft(group))).isEqualTo(Kept.NONE);
        assertThat(intake.waiting(group)).isEmpty();

        made.question(group, "Hoe blijf ik rustig?");
        assertThat(intake.draft(group)).isEqualTo(Kept.NONE);
    }

    @Test
    void nothingIsKeptForAGroupOfOthersNorForAQuestionOfOthers() {
        GroupId group = made.group("Noord", "elif", "bram");
        CaseId brams = As.person("bram", () -> made.question(group, "Hoe betrek ik het netwerk?"));

        assertThat(intake.keepDraft(group, "Hoe blijf ik rustig?", 0)).isInstanceOf(SaveResult.Closed.class);
        assertThat(intake.keepDraft(brams, "Hoe blijf ik rustig?", 0)).isInstanceOf(SaveResult.Closed.class);
        assertThat(As.person("bram", () -> intake.keepDraft(group, "93.05.18-223.61", 0)))
                .isInstanceOf(SaveResult.Refused.class);
        assertThat(As.person("bram", () -> intake.draft(group))).isEqualTo(Kept.NONE);
    }
}
