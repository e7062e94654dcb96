package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * Everything that matches the words, and how many of it carry each tag. A document that fails the choice in one facet
 * only still counts among the values of that facet: so that one sees what widening would bring.
 */
final class FacetTally {

    private final Map<Facet, Set<String>> chosen;
    private final Map<OpenFields.Tag, Integer> tags = new HashMap<>();
    private final List<Gathering.Part> found = new ArrayList<>();
    private int matching;
    private int total;

    /** Counts what the searcher finds and what of it carries the chosen tags. */
    static FacetTally of(Query words, Map<Facet, Set<String>> chosen, IndexSearcher searcher) throws IOException {
        FacetTally tally = new FacetTally(chosen);
        for (Gathering.Part part : searcher.search(words, new Gathering())) {
            tally.count(part);
        }
        return tally;
    }

    private FacetTally(Map<Facet, Set<String>> chosen) {
        this.chosen = chosen;
    }

    private void count(Gathering.Part part) throws IOException {
        Carriers carriers = Carriers.in(part.leaf().reader());
        FixedBitSet all = part.documents().clone();
        Map<Facet, FixedBitSet> withoutOne = new EnumMap<>(Facet.class);
        chosen.keySet().forEach(facet -> withoutOne.put(facet, part.documents().clone()));
        chosen.forEach((facet, keys) -> {
            FixedBitSet carrying = carriers.ofAny(facet, keys);
            all.and(carrying);
            withoutOne.forEach((other, documents) -> {
                if (other != facet) {
                    documents.and(carrying);
                }
            });
        });
        matching += part.documents().cardinality();
        total += all.cardinality();
        found.add(new Gathering.Part(part.leaf(), all));
        for (int tag = 0; tag < carriers.tags().size(); tag++) {
            OpenFields.Tag carried = carriers.tags().get(tag);
            int count = carriers.count(tag, withoutOne.getOrDefault(carried.facet(), all));
            if (count > 0) {
                tags.merge(carried, count, Integer::sum);
            }
        }
    }

    /** How many match the words, whatever was chosen. */
    int matching() {
        return matching;
    }

    /** How many carry the chosen tags as well. */
    int total() {
        return total;
    }

    /** Those that carry the chosen tags as well. */
    List<Gathering.Part> found() {
        return found;
    }

    /** Per facet the counts, most frequent first; what was chosen is there even when it counts nothing. */
    Map<Facet, List<FacetCount>> byFacet() {
        Map<Facet, Map<String, Integer>> sums = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> none = new HashMap<>();
            chosen.getOrDefault(facet, Set.of()).forEach(key -> none.put(key, 0));
            sums.put(facet, none);
        }
        tags.forEach((tag, count) ->
                sums.computeIfAbsent(tag.facet(), facet -> new HashMap<>()).merge(tag.key(), count, Integer::sum));
        Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
        sums.forEach((facet, counts) -> result.put(
                facet,
                counts.entrySet().stream()
                        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::key))
                        .toList()));
        return result;
    }
}
