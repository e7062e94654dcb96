package be.leerspoor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.ui.Shelf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a second reader remarks is between that reader and the author, also when another reader reads the story next. */
@LeerspoorTest
@WithPerson("anna")
class RemarksTest {

    private static final String REMARK = "Aan de boerderij herkent het dorp hen.";

    @Autowired
    private Shelf shelf;

    @Autowired
    private Drafting drafting;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Stories stories;

    @Autowired
    private Desks desks;

    @Test
    void theNextReaderDoesNotReadWhatAnotherRemarked() {
        StoryId story = returnedAndHandedInAgain();

        assertThat(remarkTo("ursula")).isEmpty();
        assertThat(As.person("ursula", () -> desks.mine().toRead()))
                .extracting(StorySummary::remark)
                .containsExactly(Optional.empty());
        assertThat(readingsOf(story, "ursula")).isEmpty();
    }

    @Test
    void theReaderWhoWroteItAndTheAuthorReadIt() {
        StoryId story = returnedAndHandedInAgain();

        assertThat(remarkTo("dirk")).hasValue(REMARK);
        assertThat(readingsOf(story, "dirk"))
                .extracting(StoryPage.Reading::remark)
                .containsExactly(REMARK);
        assertThat(readingsOf(story, "anna"))
                .extracting(StoryPage.Reading::remark)
                .containsExactly(REMARK);
        assertThat(stories.mine()).extracting(StorySummary::remark).containsExactly(Optional.of(REMARK));
    }

    @Test
    void onTheShelfNobodyElseReadsWhatWasRemarked() {
        StoryId story = returnedAndHandedInAgain();
        shelf.publish(story, "ursula");

        for (String other : List.of("bram", "elif", "hasan", "ursula", "fons")) {
            assertThat(readingsOf(story, other))
                    .as(other)
                    .noneMatch(read -> !read.remark().isEmpty());
            assertThat(As.person(other, () -> stories.newest(10)))
                    .as(other)
                    .extracting(StorySummary::remark)
                    .containsExactly(Optional.empty());
        }
    }

    @Test
    void whyAStoryWasTakenAwayIsReadByItsAuthorAndByWhoDid() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        As.person("dirk", () -> withdrawal.withdraw(story, REMARK, Confirmation.none()));
        withdrawal.reopen(story);
        drafting.submit(story, Confirmation.none());

        assertThat(stories.mine()).extracting(StorySummary::remark).containsExactly(Optional.of(REMARK));
        assertThat(remarkTo("ursula")).isEmpty();
        assertThat(remarkTo("dirk")).hasValue(REMARK);
    }

    @Test
    @WithPerson("dirk")
    void aPracticeLeaderTakesTheOwnStoryOffTheShelfAsAuthorOnly() {
        StoryId story = drafting.start();
        for (StoryField field : StoryField.values()) {
            drafting.save(story, field, "Wat ik zelf leerde.", 0);
        }
        drafting.submit(story, Confirmation.none());
        shelf.publish(story, "ursula");

        assertThat(stories.story(story).orElseThrow().withdrawable()).isFalse();
        assertThat(withdrawal.withdraw(story, REMARK, Confirmation.none())).isInstanceOf(MoveResult.TooLate.class);
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);
    }

    private StoryId returnedAndHandedInAgain() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        int version = As.person("dirk", () -> stories.story(story).orElseThrow().version());
        As.person("dirk", () -> reading.sendBack(story, version, REMARK, Confirmation.none()));
        assertThat(drafting.submit(story, Confirmation.none())).isInstanceOf(SubmitResult.Submitted.class);
        return story;
    }

    private Optional<String> remarkTo(String reader) {
        return As.person(reader, () -> reading.waiting().getFirst().remark());
    }

    private List<StoryPage.Reading> readingsOf(StoryId story, String person) {
        return As.person(person, () -> stories.story(story).orElseThrow().readings());
    }
}
