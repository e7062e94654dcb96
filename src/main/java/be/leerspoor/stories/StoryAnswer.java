package be.leerspoor.stories;

import be.leerspoor.search.Facet;
import be.leerspoor.search.Marked;
import be.leerspoor.shell.Formats;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Stories found, as the programming interface tells them. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StoryAnswer(
        int total,
        int page,
        int size,
        List<Hit> hits,
        Map<String, List<Count>> facets,
        @Nullable String suggestion,
        boolean complete) {

    /** One story. Highlights are fragments of HTML in which what matches stands between {@code <mark>} tags. */
    record Hit(
            String id,
            @Nullable String externalId,
            String title,
            String summary,
            List<String> highlights,
            Map<String, List<String>> tags,
            LocalDate publishedOn) {}

    /** How many stories have this tag. */
    record Count(String code, String label, int count) {}

    static StoryAnswer of(FoundStories found, StoryQuery query, Locale language) {
        return new StoryAnswer(
                found.total(),
                query.page(),
                query.size(),
                found.hits().stream().map(StoryAnswer::hit).toList(),
                byName(facet -> found.facet(facet).stream()
                        .map(count ->
                                new Count(count.tag().key().code(), count.tag().label(language), count.count()))
                        .toList()),
                found.correction().orElse(null),
                found.index().complete());
    }

    private static Hit hit(StoryHit hit) {
        return new Hit(
                hit.id().toString(),
                hit.externalId().orElse(null),
                hit.title().text(),
                hit.summary().text(),
                Stream.concat(Stream.of(hit.title(), hit.summary()), hit.excerpts().stream())
                        .filter(Marked::hasMarks)
                        .map(StoryAnswer::html)
                        .toList(),
                byName(facet -> hit.tags().stream()
                        .map(Tag::key)
                        .filter(key -> key.facet() == facet)
                        .map(TagKey::code)
                        .toList()),
                LocalDate.ofInstant(hit.publishedOn(), Formats.ZONE));
    }

    private static <T> Map<String, T> byName(Function<Facet, T> of) {
        return Arrays.stream(Facet.values())
                .collect(Collectors.toMap(TagKey::nameOf, of, (one, other) -> one, LinkedHashMap::new));
    }

    private static String html(Marked text) {
        return text.segments().stream()
                .map(part -> {
                    String escaped = HtmlUtils.htmlEscape(part.text(), "UTF-8");
                    return part.marked() ? "<mark>" + escaped + "</mark>" : escaped;
                })
                .collect(Collectors.joining());
    }
}
