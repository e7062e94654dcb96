package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches what covers enough of a question: the shares of the clauses that match, taken together. */
final class Covering extends Query {

    /** A part of a question, and how much of the question it is. */
    record Share(Query query, float weight) {}

    private static final float ROUNDING = 1e-3f;

    private final List<Share> shares;
    private final float least;

    Covering(List<Share> shares, float least) {
        this.shares = List.copyOf(shares);
        this.least = least;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Share share : shares) {
            weights.add(searcher.createWeight(searcher.rewrite(share.query()), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                FixedBitSet enough = enough(leaf, weights);
                int count = enough.cardinality();
                return count == 0
                        ? null
                        : new DefaultScorerSupplier(
                                new ConstantScoreScorer(score(), mode, new BitSetIterator(enough, count)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return weights.stream().allMatch(weight -> weight.isCacheable(leaf));
            }
        };
    }

    private FixedBitSet enough(LeafReaderContext leaf, List<Weight> weights) throws IOException {
        float[] covered = new float[leaf.reader().maxDoc()];
        FixedBitSet enough = new FixedBitSet(covered.length);
        for (int i = 0; i < shares.size(); i++) {
            Scorer matching = weights.get(i).scorer(leaf);
            if (matching != null) {
                DocIdSetIterator documents = matching.iterator();
                for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
                    covered[at] += shares.get(i).weight();
                    if (covered[at] > least - ROUNDING) {
                        enough.set(at);
                    }
                }
            }
        }
        return enough;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return shares + " >= " + least;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Covering covering && covering.shares.equals(shares) && covering.least == least;
    }

    @Override
    public int hashCode() {
        return Objects.hash(shares, least);
    }
}
