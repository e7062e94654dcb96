package be.leerspoor.stories;

import java.util.List;
import java.util.Optional;

/**
 * What stories have for the start page of the signed-in person.
 *
 * @param newest what was published last; first what goes with a tool they use
 * @param searches saved searches for which there is something new
 * @param searched whether they ever saved a search, or said that they used a story
 * @param read whether they ever decided on a story as second reader
 */
public record StartStories(Desk desk, List<New> newest, List<SavedSearch> searches, boolean searched, boolean read) {

    /** A story, and the tool they use that it is about, if any. */
    public record New(StoryId id, String title, String summary, Optional<Tag> tool) {}

    public StartStories {
        newest = List.copyOf(newest);
        searches = List.copyOf(searches);
    }
}
