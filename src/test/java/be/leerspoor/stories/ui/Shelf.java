package be.leerspoor.stories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.search.Facet;
import be.leerspoor.stories.DecisionResult;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryField;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.SubmitResult;
import be.leerspoor.stories.TagKey;

/** Brings stories of Anna about, as far as a test needs them. */
public class Shelf {

    /** A tag of the region in which Bram does not work. */
    public static final TagKey LIMBURG = new TagKey(Facet.REGION, "Limburg");

    private final Drafting drafting;
    private final SecondReading reading;
    private final Stories stories;

    Shelf(Drafting drafting, SecondReading reading, Stories stories) {
        this.drafting = drafting;
        this.reading = reading;
        this.stories = stories;
    }

    /** A story that came this far: draft. */
    public StoryId draft(String title, String body, TagKey... tags) {
        return As.person("anna", () -> {
            StoryId story = drafting.start();
            drafting.save(story, StoryField.TITLE, title, 0);
            drafting.save(story, StoryField.SUMMARY, "Wat hielp en waarom.", 0);
            drafting.save(story, StoryField.BODY, body, 0);
            for (TagKey tag : tags) {
                drafting.addTag(story, tag);
            }
            return story;
        });
    }

    /** A story that came this far: submitted. */
    public StoryId submitted(String title, String body, TagKey... tags) {
        StoryId story = draft(title, body, tags);
        As.person("anna", () -> {
            Confirmation all = drafting.submit(story, Confirmation.none()) instanceof SubmitResult.ToConfirm(var open)
                    ? allOf(open)
                    : Confirmation.none();
            if (drafting.draft(story).isPresent()) {
                assertThat(drafting.submit(story, all)).isInstanceOf(SubmitResult.Submitted.class);
            }
        });
        return story;
    }

    /** A story of the person who is signed in, handed in. */
    public StoryId writtenAndHandedIn(String words) {
        StoryId story = drafting.start();
        for (StoryField field : StoryField.values()) {
            drafting.save(story, field, words, 0);
        }
        assertThat(drafting.submit(story, Confirmation.none())).isInstanceOf(SubmitResult.Submitted.class);
        return story;
    }

    /** A story that came this far: published. */
    public StoryId published(String title, String body, TagKey... tags) {
        StoryId story = submitted(title, body, tags);
        publish(story, "dirk");
        return story;
    }

    /** Publishes as this second reader. */
    public void publish(StoryId story, String reader) {
        As.person(reader, () -> {
            int version = stories.story(story).orElseThrow().version();
            assertThat(reading.publish(story, version, Confirmation.none()))
                    .isInstanceOf(DecisionResult.Published.class);
        });
    }

    private static Confirmation allOf(FormDecision.Unconfirmed open) {
        return open.fields().values().stream()
                .map(field -> Confirmation.of(field.text(), field.open()))
                .reduce(Confirmation.none(), Confirmation::and);
    }
}
