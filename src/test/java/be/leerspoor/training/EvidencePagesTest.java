package be.leerspoor.training;

import static leerspoor.db.casereview.Tables.RESPONSE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.casereview.Sharing;
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
import be.leerspoor.stories.Withdrawal;
import be.leerspoor.stories.ui.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What evidence came from is one click away for whom it is, as long as they may open it. */
@LeerspoorTest
@WithPerson("anna")
class EvidencePagesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private EvidencePages pages;

    @Autowired
    private EvidenceRepository evidence;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Responding responding;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Shelf shelf;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Test
    void aResponseLeadsToItsReviewUntilThatIsClosed() {
        ReviewId review = reviews.sharedWith("Een oma die bleef", "Ze bleef.", "bram");
        As.person(
                "bram",
                () -> responding.respond(review, Ask.APPRECIATE, "Mooi dat je bleef bellen.", Confirmation.none()));
        UUID response = sql.select(RESPONSE.ID).from(RESPONSE).fetchSingle(RESPONSE.ID);

        assertThat(pagesOf("bram")).containsEntry(response, review.value());
        assertThat(pagesOf("anna")).containsEntry(review.value(), review.value());

        sharing.withdraw(review);
        assertThat(pagesOf("bram")).isEmpty();
        assertThat(pagesOf("anna")).as("her own").containsEntry(review.value(), review.value());
    }

    @Test
    void aUseLeadsToTheStoryUntilThatIsWithdrawn() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        As.person("bram", () -> uses.use(story, "", Confirmation.none()));

        assertThat(pagesOf("bram").values()).containsOnly(story.value());
        assertThat(pagesOf("anna").values()).as("told and used").containsOnly(story.value());

        As.person("anna", () -> withdrawal.withdraw(story));
        assertThat(pagesOf("bram")).isEmpty();
    }

    @Test
    void aMeetingLeadsToItsMinutesUntilOneLeavesTheGroup() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        As.person("chaima", () -> facilitation.close(meeting));

        assertThat(pagesOf("anna").values()).containsExactly(meeting.value());

        sql.update(GROUP_MEMBER)
                .set(GROUP_MEMBER.UNTIL_DATE, TODAY)
                .where(GROUP_MEMBER.PERSON_ID.eq(Cast.person("anna").id()))
                .execute();
        assertThat(pagesOf("anna")).isEmpty();
        assertThat(pagesOf("bram")).hasSize(1);
    }

    @Test
    void aCourseLeadsToItsEditionAndWhatWasFollowedBeforeLeadsNowhere() {
        GivenCourses.Given given = courses.today("basis", "anna");
        As.person(
                "chaima",
                () -> attendance.note(given.session(), Cast.person("anna").id(), Presence.of(AttendanceFact.PRESENT)));

        assertThat(pagesOf("anna").values()).containsExactly(given.edition().value());
        assertThat(pages.of(List.of(new Evidence(
                        UUID.randomUUID(),
                        EvidenceKind.COURSE,
                        UUID.randomUUID(),
                        TODAY,
                        "basis",
                        false,
                        false,
                        null))))
                .isEmpty();
    }

    @Test
    void howMuchThereIsDoesNotMatter() {
        for (int each = 0; each < 3; each++) {
            reviews.sharedWith("Een oma die bleef", "Ze bleef.", "bram");
            shelf.published("Een oma die bleef", "Oma bleef bellen.");
        }
        List<Evidence> all = evidence.of(Cast.person("anna").id());

        assertThat(all).hasSize(6);
        assertThat(statements.during(() -> pages.of(all))).hasSize(2);
    }

    private Map<UUID, UUID> pagesOf(String person) {
        return As.person(person, () -> pages.of(evidence.of(Cast.person(person).id())));
    }
}
