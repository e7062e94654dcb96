package be.leerspoor.stories;

import be.leerspoor.search.Facet;
import be.leerspoor.stories.ImportedStory.Problem;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one line of an import file. What is wrong with one is remembered, so that all of it is told at once. */
final class ImportedFields {

    private static final int LONGEST_WORD = 100;

    private final JsonNode line;
    private final Set<Problem> problems = new LinkedHashSet<>();

    ImportedFields(JsonNode line) {
        this.line = line;
    }

    /** Everything that was wrong with the fields read so far, each thing once. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The name another system gave the story. */
    String id() {
        int before = problems.size();
        Optional<String> id = word("id", given("id"), LONGEST_WORD);
        if (id.isEmpty() && problems.size() == before) {
            wrong("missing", "id");
        }
        return id.orElse("");
    }

    /** A text that must be there. */
    String prose(StoryField field) {
        String name = field.key();
        JsonNode found = given(name);
        if (found != null && !found.isString()) {
            return wrong("no-text", name);
        }
        String text = found == null ? "" : found.stringValue().strip();
        if (text.isEmpty()) {
            return wrong("missing", name);
        }
        return text.length() > field.limit() ? wrong("too-long", name, String.valueOf(field.limit())) : text;
    }

    /** At most one tag. */
    Set<TagKey> one(String name, Facet facet) {
        return word(name, given(name), TagKey.LONGEST)
                .map(code -> Set.of(new TagKey(facet, code)))
                .orElseGet(Set::of);
    }

    /** Any number of tags. */
    Set<TagKey> many(String name, Facet facet) {
        JsonNode found = given(name);
        if (found == null) {
            return Set.of();
        }
        if (!found.isArray()) {
            wrong("no-list", name);
            return Set.of();
        }
        Set<TagKey> tags = new LinkedHashSet<>();
        for (JsonNode item : found) {
            int before = problems.size();
            Optional<String> code = word(name, item, TagKey.LONGEST);
            code.ifPresent(known -> tags.add(new TagKey(facet, known)));
            if (code.isEmpty() && problems.size() == before) {
                wrong("no-text", name);
            }
        }
        return tags;
    }

    /** A day of our times. */
    Optional<LocalDate> day(String name) {
        Optional<String> given = word(name, given(name), LONGEST_WORD);
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
        wrong("no-day", name);
        return Optional.empty();
    }

    private Optional<String> word(String name, @Nullable JsonNode found, int longest) {
        if (found == null) {
            return Optional.empty();
        }
        if (!found.isString()) {
            wrong("no-text", name);
            return Optional.empty();
        }
        String text = Normalizer.normalize(found.stringValue().strip(), Normalizer.Form.NFC);
        if (text.length() > longest) {
            wrong("too-long", name, String.valueOf(longest));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            wrong("control", name);
        } else if (!text.isEmpty()) {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private @Nullable JsonNode given(String name) {
        JsonNode found = line.get(name);
        return found == null || found.isNull() ? null : found;
    }

    private String wrong(String key, Object... details) {
        problems.add(new Problem(key, details));
        return "";
    }
}
