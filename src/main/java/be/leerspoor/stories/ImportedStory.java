package be.leerspoor.stories;

import be.leerspoor.search.Facet;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private static final int LONGEST_ID = 100;
    private static final Set<String> FIELDS =
            Set.of("id", "title", "summary", "body", "tools", "themes", "region", "setting", "ageBand", "date");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Why a line is no story: a key of a text with what belongs in it. Never anything of the line itself. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;
        private final transient Object[] details;

        Malformed(String key, Object... details) {
            super(key);
            this.key = key;
            this.details = details;
        }

        ImportNote note(int line) {
            return ImportNote.refused(line, key, details);
        }
    }

    /** Reads a line; {@link Malformed} says what is wrong with it. */
    static ImportedStory read(int line, String text) throws Malformed {
        JsonNode node = parse(text);
        if (!node.isObject()) {
            throw new Malformed("no-object");
        }
        String id = word(node, "id", LONGEST_ID).orElseThrow(() -> new Malformed("missing", "id"));
        StoryText words = new StoryText(
                prose(node, "title", StoryField.TITLE),
                prose(node, "summary", StoryField.SUMMARY),
                prose(node, "body", StoryField.BODY));
        Set<TagKey> tags = new LinkedHashSet<>();
        many(node, "tools", Facet.TOOL, tags);
        many(node, "themes", Facet.THEME, tags);
        one(node, "region", Facet.REGION, tags);
        one(node, "setting", Facet.SETTING, tags);
        one(node, "ageBand", Facet.AGE, tags);
        return new ImportedStory(line, id, words, tags, day(node), !FIELDS.containsAll(node.propertyNames()));
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

    private static String prose(JsonNode node, String name, StoryField field) throws Malformed {
        JsonNode found = given(node, name);
        if (found == null) {
            throw new Malformed("missing", name);
        }
        if (!found.isString()) {
            throw new Malformed("no-text", name);
        }
        String text = found.stringValue().strip();
        if (text.isEmpty()) {
            throw new Malformed("missing", name);
        }
        if (text.length() > field.limit()) {
            throw new Malformed("too-long", name, String.valueOf(field.limit()));
        }
        return text;
    }

    private static void one(JsonNode node, String name, Facet facet, Set<TagKey> tags) throws Malformed {
        word(node, name, TagKey.LONGEST).ifPresent(code -> tags.add(new TagKey(facet, code)));
    }

    private static void many(JsonNode node, String name, Facet facet, Set<TagKey> tags) throws Malformed {
        JsonNode found = given(node, name);
        if (found == null) {
            return;
        }
        if (!found.isArray()) {
            throw new Malformed("no-list", name);
        }
        for (JsonNode item : found) {
            String code = word(item, name, TagKey.LONGEST).orElseThrow(() -> new Malformed("no-text", name));
            tags.add(new TagKey(facet, code));
        }
    }

    private static Optional<String> word(JsonNode from, String name, int longest) throws Malformed {
        JsonNode found = from.isObject() ? given(from, name) : from;
        if (found == null) {
            return Optional.empty();
        }
        if (!found.isString()) {
            throw new Malformed("no-text", name);
        }
        String text = Normalizer.normalize(found.stringValue().strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > longest) {
            throw new Malformed("too-long", name, String.valueOf(longest));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new Malformed("control", name);
        }
        return Optional.of(text);
    }

    private static Optional<LocalDate> day(JsonNode node) throws Malformed {
        Optional<String> given = word(node, "date", LONGEST_ID);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(given.get());
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return Optional.of(day);
            }
        } catch (DateTimeException notADay) {
            // Refused below, as a day outside of our times is.
        }
        throw new Malformed("no-day", "date");
    }

    private static @Nullable JsonNode given(JsonNode node, String name) {
        JsonNode found = node.get(name);
        return found == null || found.isNull() ? null : found;
    }
}
