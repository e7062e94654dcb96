package be.leerspoor.stories;

import be.leerspoor.search.Facet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of an import file: a story as another system tells it. */
record ImportedStory(
        int line,
        String externalId,
        StoryText text,
        Set<TagKey> tags,
        Optional<LocalDate> publishedOn,
        boolean hasUnknownFields) {

    private static final Set<String> FIELDS =
            Set.of("id", "title", "summary", "body", "tools", "themes", "region", "setting", "ageBand", "date");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Why a line is no story. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<Problem> problems;

        Malformed(String key, Object... details) {
            this(List.of(new Problem(key, details)));
        }

        Malformed(List<Problem> problems) {
            super(problems.toString());
            this.problems = List.copyOf(problems);
        }

        /** Everything that is wrong with the line. */
        List<ImportNote> notes(int line) {
            return problems.stream()
                    .map(problem -> new ImportNote(line, problem.key(), problem.details()))
                    .toList();
        }
    }

    /** One thing that is wrong: a key of a text with what belongs in it. Never anything of the line itself. */
    record Problem(String key, List<Object> details) {

        Problem(String key, Object... details) {
            this(key, List.of(details));
        }
    }

    /** Reads a line; {@link Malformed} says all that is wrong with it. */
    static ImportedStory read(int line, String text) throws Malformed {
        JsonNode node = parse(text);
        if (!node.isObject()) {
            throw new Malformed("no-object");
        }
        ImportedFields fields = new ImportedFields(node);
        String id = fields.id();
        StoryText words = new StoryText(
                fields.prose(StoryField.TITLE), fields.prose(StoryField.SUMMARY), fields.prose(StoryField.BODY));
        Set<TagKey> tags = new LinkedHashSet<>();
        tags.addAll(fields.many("tools", Facet.TOOL));
        tags.addAll(fields.many("themes", Facet.THEME));
        tags.addAll(fields.one("region", Facet.REGION));
        tags.addAll(fields.one("setting", Facet.SETTING));
        tags.addAll(fields.one("ageBand", Facet.AGE));
        Optional<LocalDate> day = fields.day("date");
        if (!fields.problems().isEmpty()) {
            throw new Malformed(fields.problems());
        }
        return new ImportedStory(line, id, words, tags, day, !FIELDS.containsAll(node.propertyNames()));
    }

    /** What of this line is stored besides the words: the id and those tags. */
    String labels(Set<TagKey> newTags) {
        return externalId + "\n" + newTags.stream().map(TagKey::code).collect(Collectors.joining("\n"));
    }

    private static JsonNode parse(String text) throws Malformed {
        try {
            return JSON.readTree(text);
        } catch (JacksonException notJson) {
            var place = notJson.getLocation();
            // Confidential: the message of the parser quotes the line, so only the place is told.
            throw place == null || place.getColumnNr() < 1
                    ? new Malformed("no-json")
                    : new Malformed("no-json-at", String.valueOf(place.getColumnNr()));
        }
    }
}
