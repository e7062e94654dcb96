package be.leerspoor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.ui.Shelf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whatever closes a story to who could read it says so, and its open pages are loaded anew. */
@LeerspoorTest
@WithPerson("anna")
@RecordApplicationEvents
class ClosedToReadersTest {

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
    private ApplicationEvents events;

    @Test
    void takenBackFromTheSecondReader() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        withdrawal.takeBack(story);

        assertClosed(story);
    }

    @Test
    void sentBackByTheSecondReader() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        As.person("dirk", () -> {
            int version = stories.story(story).orElseThrow().version();
            reading.sendBack(story, version, "Wie is de oma voor het kind?", Confirmation.none());
        });

        assertClosed(story);
    }

    @Test
    void withdrawnByTheAuthor() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        withdrawal.withdraw(story);

        assertClosed(story);
    }

    @Test
    void takenOffTheShelfByAPracticeLeader() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        As.person("dirk", () -> withdrawal.withdraw(story, "De familie is te herkennen.", Confirmation.none()));

        assertClosed(story);
    }

    @Test
    void whatDidNotHappenClosesNothing() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        withdrawal.takeBack(story);
        withdrawal.putAway(story);
        withdrawal.reopen(story);

        assertThat(events.stream(StoryClosed.class)).isEmpty();
        assertThat(drafting.draft(story)).isEmpty();
    }

    private void assertClosed(StoryId story) {
        assertThat(events.stream(StoryClosed.class)).containsExactly(new StoryClosed(story));
    }
}
