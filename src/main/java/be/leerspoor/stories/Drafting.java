package be.leerspoor.stories;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing an own story: every field is kept as it is written, until the story is handed in to a second reader. */
@Service
@ForStaff
@Transactional
public class Drafting {

    private final DraftRepository drafts;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    Drafting(DraftRepository drafts, PrivacyGate gate, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Begins an empty story, which only its author can read. */
    public StoryId start() {
        StoryId story = StoryId.random();
        drafts.insert(story, signedIn.actor().id(), clock.instant());
        return story;
    }

    /** The draft to go on with; empty when it is no draft of the signed-in person. */
    public Optional<StoryDraft> draft(StoryId story) {
        return drafts.find(story, signedIn.actor())
                .map(row -> new StoryDraft(
                        row.id(),
                        row.text(),
                        row.versions(),
                        gate.check(row.text().fields()),
                        row.tags(),
                        row.remark(),
                        row.source()));
    }

    /** Keeps one text of an own draft, building on the version of that text that was read before. */
    public SaveResult save(StoryId story, StoryField field, String typed, int basedOn) {
        // Before the detector reads it; tidying may make it longer still, so the tidied text is measured again.
        if (typed.length() > field.limit()) {
            return new SaveResult.TooLong(field.limit());
        }
        Actor author = signedIn.actor();
        Optional<DraftRepository.Row> found = drafts.find(story, author);
        if (found.isEmpty()) {
            return new SaveResult.Closed();
        }
        DraftRepository.Row draft = found.get();
        SequencedMap<String, String> fields = draft.text().fields();
        fields.put(field.key(), typed);
        return switch (gate.check(fields)) {
            case FormResult.Refused(SequencedMap<String, List<Finding>> refused) ->
                new SaveResult.Refused(refused.getOrDefault(field.key(), List.of()));
            case FormResult.Storable form -> keep(draft, author, field, form, basedOn);
        };
    }

    /**
     * Adds a tag that is on offer; of region, setting and age a story has one, so that another one takes its place. When
     * the tag is not offered (any more), the story keeps the tags it has.
     */
    public TagChoiceResult addTag(StoryId story, TagKey tag) {
        Actor author = signedIn.actor();
        Optional<DraftRepository.Row> draft = drafts.find(story, author);
        if (draft.isEmpty() || !drafts.touch(story, author, clock.instant())) {
            return new TagChoiceResult.Closed();
        }
        if (!drafts.addTag(story, tag) && !draft.get().tags().contains(tag)) {
            return new TagChoiceResult.NoLongerOffered();
        }
        if (Tags.single(tag.facet())) {
            draft.get().tags().stream()
                    .filter(other -> other.facet() == tag.facet() && !other.equals(tag))
                    .forEach(other -> drafts.removeTag(story, other));
        }
        return new TagChoiceResult.Kept();
    }

    /** Takes a tag off. */
    public TagChoiceResult removeTag(StoryId story, TagKey tag) {
        if (!drafts.touch(story, signedIn.actor(), clock.instant())) {
            return new TagChoiceResult.Closed();
        }
        drafts.removeTag(story, tag);
        return new TagChoiceResult.Kept();
    }

    /** Hands the story in to a second reader, when all texts are there and every mark is gone or confirmed. */
    public SubmitResult submit(StoryId story, Confirmation confirmation) {
        Actor author = signedIn.actor();
        Optional<DraftRepository.Row> found = drafts.find(story, author);
        if (found.isEmpty()) {
            return new SubmitResult.NoDraft();
        }
        DraftRepository.Row draft = found.get();
        var missing = Arrays.stream(StoryField.values())
                .filter(field -> draft.text().of(field).isBlank())
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            return new SubmitResult.Incomplete(missing);
        }
        return switch (gate.release(draft.text().fields(), confirmation)) {
            case FormDecision.Unconfirmed open -> new SubmitResult.ToConfirm(open);
            case FormDecision.Refused refused -> new SubmitResult.Refused(refused);
            case FormDecision.Released released -> submit(draft, author, released.confirmedCount());
        };
    }

    private SubmitResult submit(DraftRepository.Row draft, Actor author, int confirmed) {
        Instant now = clock.instant();
        if (!drafts.submit(draft.id(), author, draft.version(), now)) {
            return new SubmitResult.ChangedMeanwhile();
        }
        if (confirmed > 0) {
            drafts.confirm(draft.id(), author.id(), confirmed, now);
        }
        return new SubmitResult.Submitted();
    }

    private SaveResult keep(
            DraftRepository.Row draft, Actor author, StoryField field, FormResult.Storable form, int basedOn) {
        GuardedText text = form.text(field.key());
        if (text.length() > field.limit()) {
            return new SaveResult.TooLong(field.limit());
        }
        Instant now = clock.instant();
        if (draft.text().of(field).equals(text.value())) {
            return new SaveResult.Saved(text, draft.version(field), now, form.findings(field.key()));
        }
        if (drafts.save(draft.id(), author, field, text, basedOn, now)) {
            return new SaveResult.Saved(text, basedOn + 1, now, form.findings(field.key()));
        }
        return drafts.find(draft.id(), author)
                .<SaveResult>map(theirs -> new SaveResult.Conflict(theirs.text().of(field), theirs.version(field)))
                .orElseGet(SaveResult.Closed::new);
    }
}
