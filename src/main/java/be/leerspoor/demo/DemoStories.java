package be.leerspoor.demo;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.stories.DecisionResult;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.Harvest;
import be.leerspoor.stories.ImportReport;
import be.leerspoor.stories.ImportWish;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryField;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryImport;
import be.leerspoor.stories.SubmitResult;
import be.leerspoor.stories.TagChoiceResult;
import be.leerspoor.stories.TagKey;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;

/** Fills the open shelf: imports the stories of a file, and has people of the cast write, hand in and decide on others. */
class DemoStories {

    private static final Moment IMPORTED = new Moment(40, LocalTime.of(8, 30));
    private static final String CHECKED_BY = "ursula";

    private final StoryImport importing;
    private final Drafting drafting;
    private final Harvest harvest;
    private final SecondReading reading;
    private final Stories stories;
    private final ActingAs acting;

    DemoStories(
            StoryImport importing,
            Drafting drafting,
            Harvest harvest,
            SecondReading reading,
            Stories stories,
            ActingAs acting) {
        this.importing = importing;
        this.drafting = drafting;
        this.harvest = harvest;
        this.reading = reading;
        this.stories = stories;
        this.acting = acting;
    }

    /** Brings all stories about, some of them harvested from these reviews. */
    void create(Map<String, ReviewId> reviews) {
        importStories();
        StoryScript.all().forEach(script -> create(script, reviews));
    }

    private void create(StoryScript script, Map<String, ReviewId> reviews) {
        StoryId story = acting.person(script.author(), script.begun(), () -> write(script, reviews));
        script.submitted()
                .ifPresent(moment -> Went.as(
                        SubmitResult.Submitted.class,
                        acting.person(script.author(), moment, () -> drafting.submit(story, Confirmation.none()))));
        script.decided()
                .ifPresent(decided -> acting.person(decided.by(), decided.when(), () -> decide(story, decided)));
    }

    private StoryId write(StoryScript script, Map<String, ReviewId> reviews) {
        StoryId story = script.review()
                .map(key -> harvest.start(Objects.requireNonNull(reviews.get(key), key)))
                .orElseGet(drafting::start);
        Map<StoryField, String> texts = Map.of(
                StoryField.TITLE, script.title(),
                StoryField.SUMMARY, script.summary(),
                StoryField.BODY, script.body());
        texts.forEach((field, text) -> Went.as(SaveResult.Saved.class, drafting.save(story, field, text, 0)));
        script.tags()
                .forEach((facet, codes) -> codes.forEach(
                        code -> Went.as(TagChoiceResult.Kept.class, drafting.addTag(story, new TagKey(facet, code)))));
        return story;
    }

    private DecisionResult decide(StoryId story, StoryScript.Decided decided) {
        int version = stories.story(story).orElseThrow().version();
        return decided.remark().isPresent()
                ? Went.as(
                        DecisionResult.Returned.class,
                        reading.sendBack(story, version, decided.remark().get(), Confirmation.none()))
                : Went.as(DecisionResult.Published.class, reading.publish(story, version, Confirmation.none()));
    }

    /** Goes through the import that anyone at the terminal uses, so that the same checks hold. */
    private void importStories() {
        ImportReport report = acting.nobody(IMPORTED, () -> {
            try (InputStream file = new BufferedInputStream(DemoFile.open("stories.jsonl"))) {
                return importing.run(file, new ImportWish(false, importing.person(CHECKED_BY)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Went.well(report.of(ImportReport.Outcome.REFUSED) == 0);
    }
}
