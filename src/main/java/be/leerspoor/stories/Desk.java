package be.leerspoor.stories;

import java.util.List;

/**
 * What of the stories waits for a person.
 *
 * @param drafts own drafts, with the remark of the second reader when sent back; last changed first
 * @param toRead what the person may decide on as second reader; longest waiting first
 * @param used own stories that colleagues used since the person last looked
 */
public record Desk(List<StorySummary> drafts, List<StorySummary> toRead, List<NewUses> used) {

    /** How often an own story was used since its author last looked. */
    public record NewUses(StoryId story, String title, int uses) {}

    public Desk {
        drafts = List.copyOf(drafts);
        toRead = List.copyOf(toRead);
        used = List.copyOf(used);
    }
}
