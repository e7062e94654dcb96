package be.leerspoor.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Gathers everything that matches, without weighing it, as one set of documents per part of the index. */
final class Gathering implements CollectorManager<Gathering.Gatherer, List<Gathering.Part>> {

    /** What matches in one part of the index. */
    record Part(LeafReaderContext leaf, FixedBitSet documents) {}

    @Override
    public Gatherer newCollector() {
        return new Gatherer();
    }

    @Override
    public List<Part> reduce(Collection<Gatherer> gatherers) {
        return gatherers.stream().flatMap(gatherer -> gatherer.parts.stream()).toList();
    }

    /** Gathers in one part of the index at a time. */
    static final class Gatherer implements Collector {

        private final List<Part> parts = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            FixedBitSet documents = new FixedBitSet(leaf.reader().maxDoc());
            parts.add(new Part(leaf, documents));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) {
                    documents.set(document);
                }

                @Override
                public void collectRange(int from, int to) {
                    documents.set(from, to);
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
