package be.leerspoor.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Stories in numbers: each is put together from the sentences of the stories of the demo, always in the same way. */
final class GeneratedStories {

    /** As many as the benchmark was told to search in. */
    static final int COUNT = Integer.getInteger("leerspoor.benchmark.stories", 20_000);

    private static final int SENTENCES = 14;
    private static final List<OpenDocument> WRITTEN = JudgedQuestions.stories("/demo/stories.jsonl");
    private static final List<String> ALL_SENTENCES = WRITTEN.stream()
            .flatMap(story -> List.of(story.body().split("(?<=[.?])\\s+")).stream())
            .toList();

    private GeneratedStories() {}

    /** Both shelves in this folder with all stories on the open one. */
    static Fixture shelves(Path home) {
        List<OpenDocument> stories = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            stories.add(story(number, 1, ""));
        }
        Fixture fixture = new Fixture(home, stories, List.of());
        while (fixture.indexing.state().phase() != IndexState.Phase.READY) {
            Fixture.pause();
        }
        return fixture;
    }

    /** The story of this number, the same each time but for its version and one word at the end. */
    static OpenDocument story(int number, long version, String word) {
        Random random = new Random(number);
        OpenDocument title = WRITTEN.get(random.nextInt(WRITTEN.size()));
        OpenDocument summary = WRITTEN.get(random.nextInt(WRITTEN.size()));
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            body.append(ALL_SENTENCES.get(random.nextInt(ALL_SENTENCES.size()))).append(i % 4 == 3 ? "\n\n" : " ");
        }
        // Words that few stories have, as names of places and groups are.
        body.append("Groep ")
                .append(Integer.toString(random.nextInt(COUNT), 36))
                .append("x ")
                .append(word);
        Map<Facet, Set<TagValue>> tags = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            OpenDocument tagged = WRITTEN.get(random.nextInt(WRITTEN.size()));
            tags.put(facet, tagged.tags().getOrDefault(facet, Set.of()));
        }
        return new OpenDocument(
                "s" + number,
                version,
                title.title(),
                summary.summary(),
                body.toString(),
                tags,
                Instant.EPOCH.plus(Duration.ofDays(18_000 + random.nextInt(2_500))));
    }
}
