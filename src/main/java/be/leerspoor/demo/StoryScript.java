package be.leerspoor.demo;

import be.leerspoor.search.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story that somebody of the cast wrote, from an own review or not, and how far it came. */
record StoryScript(
        String key,
        String author,
        Optional<String> review,
        Moment begun,
        String title,
        String summary,
        String body,
        Map<Facet, List<String>> tags,
        Optional<Moment> submitted,
        Optional<Decided> decided) {

    /** What a second reader did: sent it back with the remark, or published it when there is none. */
    record Decided(Moment when, String by, Optional<String> remark) {}

    static List<StoryScript> all() {
        return DemoFile.read("own-stories.json", StoryScript[].class);
    }
}
