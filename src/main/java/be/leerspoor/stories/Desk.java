package be.leerspoor.stories;

import java.util.List;

/**
 * What of the stories waits for a person.
 *
 * @param drafts own drafts; last changed first
 * @param toRead what the person may decide on as second reader; longest waiting first
 * @param decided own stories on which a practice leader decided since the person last looked, returned ones too
 * @param used own stories that colleagues used since the person last looked
 */
public record Desk(List<StorySummary> drafts, List<StorySummary> toRead, List<Decided> decided, List<NewUses> used) {

    /** What a practice leader decided on an own story. */
    public record Decided(StorySummary story, ReadingOutcome outcome) {}

    /** How often an own story was used since its author last looked. */
    public record NewUses(StoryId story, String title, int uses) {}

    public Desk {
        drafts = List.copyOf(drafts);
        toRead = List.copyOf(toRead);
        decided = List.copyOf(decided);
        used = List.copyOf(used);
    }
}
