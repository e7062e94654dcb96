package be.leerspoor.stories;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.privacy.FormResult;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A story as its author works on it.
 *
 * @param text the words as they are kept
 * @param versions per field what the next save builds on
 * @param marks what the privacy gate says of the kept words today
 * @param tags the tags it carries
 * @param remark what the second reader asked, when the story was sent back
 * @param source the review to show beside it; gone once the story was handed in
 */
public record StoryDraft(
        StoryId id,
        StoryText text,
        Map<StoryField, Integer> versions,
        FormResult marks,
        Set<TagKey> tags,
        Optional<String> remark,
        Optional<ReviewId> source) {

    public StoryDraft {
        versions = Map.copyOf(versions);
        tags = Set.copyOf(tags);
    }

    /** Whether every text is there, and not one tag by which colleagues find it. */
    public boolean lacksOnlyTags() {
        return tags.isEmpty() && text.fields().values().stream().noneMatch(String::isBlank);
    }

    /** What the next save of this field builds on. */
    public int version(StoryField field) {
        return versions.getOrDefault(field, 0);
    }
}
