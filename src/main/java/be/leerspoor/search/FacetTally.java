package be.leerspoor.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts, in one pass over everything that matches the words, how many hits carry each tag. A document that fails the
 * choice in one facet only still counts among the values of that facet: so that one sees what widening would bring.
 */
final class FacetTally implements CollectorManager<FacetTally.Counter, FacetTally.Counts> {

    private final Map<Facet, Set<String>> chosen;

    /**
     * What was counted.
     *
     * @param matching what matches the words, whatever was chosen
     * @param total what carries the chosen tags as well
     */
    record Counts(int matching, int total, Map<OpenFields.Tag, Integer> tags) {

        /** Per facet the counts, most frequent first; what was chosen is there even when it counts nothing. */
        Map<Facet, List<FacetCount>> byFacet(Map<Facet, Set<String>> chosen) {
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

    FacetTally(Map<Facet, Set<String>> chosen) {
        this.chosen = chosen;
    }

    @Override
    public Counter newCollector() {
        return new Counter(chosen);
    }

    @Override
    public Counts reduce(Collection<Counter> counters) {
        int matching = 0;
        int total = 0;
        Map<OpenFields.Tag, Integer> tags = new HashMap<>();
        for (Counter counter : counters) {
            matching += counter.matching;
            total += counter.total;
            counter.tags.forEach((tag, count) -> tags.merge(tag, count, Integer::sum));
        }
        return new Counts(matching, total, tags);
    }

    /** Counts in one part of the index at a time. */
    static final class Counter extends SimpleCollector {

        private final Map<Facet, Set<String>> chosen;
        private final Map<OpenFields.Tag, Integer> tags = new HashMap<>();
        private int matching;
        private int total;
        private OpenFields.Tag[] known = {};
        private int[] counts = {};
        private @Nullable SortedSetDocValues values;
        private int[] ords = new int[16];

        Counter(Map<Facet, Set<String>> chosen) {
            this.chosen = chosen;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = leaf.reader().getSortedSetDocValues(OpenFields.TAG);
            int size = values == null ? 0 : (int) values.getValueCount();
            known = new OpenFields.Tag[size];
            counts = new int[size];
            for (int ord = 0; ord < size; ord++) {
                known[ord] = OpenFields.Tag.parse(values.lookupOrd(ord).utf8ToString());
            }
        }

        @Override
        public void collect(int document) throws IOException {
            matching++;
            int count = 0;
            if (values != null && values.advanceExact(document)) {
                count = values.docValueCount();
                if (ords.length < count) {
                    ords = new int[count];
                }
                for (int i = 0; i < count; i++) {
                    ords[i] = (int) values.nextOrd();
                }
            }
            Facet failed = null;
            for (Map.Entry<Facet, Set<String>> choice : chosen.entrySet()) {
                if (!carriesOne(count, choice.getKey(), choice.getValue())) {
                    if (failed != null) {
                        return;
                    }
                    failed = choice.getKey();
                }
            }
            if (failed == null) {
                total++;
            }
            for (int i = 0; i < count; i++) {
                if (failed == null || known[ords[i]].facet() == failed) {
                    counts[ords[i]]++;
                }
            }
        }

        private boolean carriesOne(int count, Facet facet, Set<String> keys) {
            for (int i = 0; i < count; i++) {
                OpenFields.Tag tag = known[ords[i]];
                if (tag.facet() == facet && keys.contains(tag.key())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void finish() {
            for (int ord = 0; ord < known.length; ord++) {
                if (counts[ord] > 0) {
                    tags.merge(known[ord], counts[ord], Integer::sum);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
