package be.leerspoor.stories;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.search.Facet;
import be.leerspoor.search.FacetCount;
import be.leerspoor.search.OpenHit;
import be.leerspoor.search.OpenQuery;
import be.leerspoor.search.OpenResult;
import be.leerspoor.search.OpenShelf;
import be.leerspoor.search.OpenText;
import be.leerspoor.search.Suggestion;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding published stories. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class StorySearch {

    private final OpenShelf shelf;
    private final StoryRepository stories;
    private final TagRepository tags;
    private final SearchTally tally;
    private final SignedIn signedIn;

    StorySearch(OpenShelf shelf, StoryRepository stories, TagRepository tags, SearchTally tally, SignedIn signedIn) {
        this.shelf = shelf;
        this.stories = stories;
        this.tags = tags;
        this.tally = tally;
        this.signedIn = signedIn;
    }

    /** The stories that answer this question; a page that does not exist is refused with IllegalArgumentException. */
    public FoundStories find(StoryQuery query) {
        return find(query, tags.all());
    }

    /** As {@link #find(StoryQuery)}, for who read the lists of tags already; {@code lists} holds all tags. */
    public FoundStories find(StoryQuery query, List<Tag> lists) {
        OpenResult found = shelf.search(new OpenQuery(
                query.text(),
                query.chosen().stream()
                        .collect(Collectors.groupingBy(
                                TagKey::facet, Collectors.mapping(TagKey::code, Collectors.toSet()))),
                query.order(),
                query.page(),
                query.size()));
        Map<TagKey, Tag> known = lists.stream().collect(Collectors.toMap(Tag::key, Function.identity()));
        return new FoundStories(
                found.total(),
                hits(found, known),
                facets(found, known, query.chosen()),
                found.correction(),
                found.partial(),
                found.state());
    }

    /**
     * Counts a question in words that somebody put on a page, once per question: looking further through its answers, or narrowing
     * them down, asks nothing new. Neither the words nor who asked is kept.
     */
    public void asked(FoundStories answer) {
        if (answer.index().complete()) {
            tally.asked(answer.total() > 0);
        }
    }

    /** What the words typed so far may become; at most {@code most} (1-50). */
    public List<Suggestion> suggest(String typed, int most) {
        List<Suggestion> suggestions = shelf.suggest(typed, most);
        List<StoryId> titles = suggestions.stream()
                .flatMap(suggestion -> titled(suggestion).stream())
                .toList();
        if (titles.isEmpty()) {
            return suggestions;
        }
        Set<StoryId> readable = stories.publishedFacts(titles, signedIn.actor()).keySet();
        return suggestions.stream()
                .filter(suggestion -> titled(suggestion).map(readable::contains).orElse(true))
                .toList();
    }

    /** The texts of a story on the shelf with what matches these words marked; empty when there is nothing to mark. */
    public Optional<OpenText> marked(StoryPage story, String words) {
        if (words.isBlank() || words.length() > StoryQuery.LONGEST || story.state() != StoryState.PUBLISHED) {
            return Optional.empty();
        }
        // Confidential: the index may run behind; only words that are in the story as it was read come back.
        return shelf.marked(story.id().toString(), words)
                .filter(text -> text.title().text().equals(story.text().title())
                        && text.summary().text().equals(story.text().summary())
                        && text.body().text().equals(story.text().body()));
    }

    private List<StoryHit> hits(OpenResult found, Map<TagKey, Tag> known) {
        List<StoryId> ids =
                found.hits().stream().map(hit -> StoryId.of(hit.id())).toList();
        Map<StoryId, StoryRepository.Facts> facts =
                ids.isEmpty() ? Map.of() : stories.publishedFacts(ids, signedIn.actor());
        return found.hits().stream()
                .flatMap(hit ->
                        Stream.ofNullable(facts.get(StoryId.of(hit.id()))).map(fact -> hit(hit, fact, known)))
                .toList();
    }

    private static StoryHit hit(OpenHit hit, StoryRepository.Facts facts, Map<TagKey, Tag> known) {
        return new StoryHit(
                StoryId.of(hit.id()),
                facts.externalId(),
                hit.title(),
                hit.summary(),
                hit.excerpts(),
                hit.tags().entrySet().stream()
                        .flatMap(facet -> facet.getValue().stream().map(code -> tag(facet.getKey(), code, known)))
                        .sorted(Comparator.comparing((Tag tag) -> tag.key().facet())
                                .thenComparingInt(Tag::place))
                        .toList(),
                hit.publishedOn(),
                facts.uses());
    }

    private static Map<Facet, List<TagCount>> facets(OpenResult found, Map<TagKey, Tag> known, Set<TagKey> chosen) {
        Map<Facet, List<TagCount>> facets = new EnumMap<>(Facet.class);
        found.facets()
                .forEach((facet, counts) -> facets.put(
                        facet,
                        counts.stream()
                                .map(count -> count(facet, count, known, chosen))
                                .toList()));
        return facets;
    }

    private static TagCount count(Facet facet, FacetCount counted, Map<TagKey, Tag> known, Set<TagKey> chosen) {
        Tag tag = tag(facet, counted.key(), known);
        return new TagCount(tag, counted.count(), chosen.contains(tag.key()));
    }

    private static Tag tag(Facet facet, String code, Map<TagKey, Tag> known) {
        TagKey key = new TagKey(facet, code);
        return known.getOrDefault(key, new Tag(key, code, code, Integer.MAX_VALUE, true, 0));
    }

    private static Optional<StoryId> titled(Suggestion suggestion) {
        return suggestion instanceof Suggestion.Title title ? Optional.of(StoryId.of(title.id())) : Optional.empty();
    }
}
