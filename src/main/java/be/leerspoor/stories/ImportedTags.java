package be.leerspoor.stories;

import be.leerspoor.search.Facet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of tags while an import runs: a code that differs only in capitals is the same tag, an unknown one is new. */
final class ImportedTags {

    private record Name(Facet facet, String lowerCase) {
        static Name of(TagKey key) {
            return new Name(key.facet(), key.code().toLowerCase(Locale.ROOT));
        }
    }

    private final Map<Name, TagKey> known = new HashMap<>();
    private final Map<Facet, Integer> last = new HashMap<>();
    private final Map<TagKey, Tag> added = new LinkedHashMap<>();

    ImportedTags(List<Tag> tags) {
        for (Tag tag : tags) {
            known.put(Name.of(tag.key()), tag.key());
            last.merge(tag.key().facet(), tag.place(), Math::max);
        }
    }

    /** These tags as they are in the lists; what is not there yet is added. */
    Set<TagKey> resolve(Set<TagKey> imported) {
        return imported.stream()
                .map(key -> known.computeIfAbsent(Name.of(key), _ -> add(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these tags that are in the lists, as they are there. */
    Set<TagKey> known(Set<TagKey> imported) {
        return imported.stream()
                .flatMap(key -> Stream.ofNullable(known.get(Name.of(key))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these tags that are not in the lists. */
    Set<TagKey> unknown(Set<TagKey> imported) {
        return imported.stream()
                .filter(key -> !known.containsKey(Name.of(key)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was added since this was last asked. */
    List<Tag> added() {
        List<Tag> fresh = List.copyOf(added.values());
        added.clear();
        return fresh;
    }

    private TagKey add(TagKey key) {
        int place = last.merge(key.facet(), 1, Integer::sum);
        String label = label(key.code());
        added.put(key, new Tag(key, label, label, place, false, 0));
        return key;
    }

    /** A readable label: {@code drie-huizen} becomes Drie huizen; anything but such a code stays as it is. */
    private static String label(String code) {
        if (!code.matches("\\p{Ll}+(-\\p{Ll}+)*")) {
            return code;
        }
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
