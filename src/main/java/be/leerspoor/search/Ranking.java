package be.leerspoor.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Puts what was gathered in order. */
final class Ranking {

    private Ranking() {}

    /** The first {@code most} of what was gathered by this searcher, in this order. */
    static ScoreDoc[] best(List<Gathering.Part> gathered, Query worth, Sort order, int most, IndexSearcher searcher)
            throws IOException {
        TopFieldCollector first = new TopFieldCollectorManager(order, most, Integer.MAX_VALUE).newCollector();
        Worth weighing = order.needsScores() ? Worth.of(worth, searcher) : null;
        for (Gathering.Part part : gathered) {
            if (part.documents().cardinality() == 0) {
                continue;
            }
            Sheets sheets = new Sheets(part.leaf().reader().maxDoc());
            Sheet sheet = sheets.take();
            if (weighing != null) {
                weighing.weigh(part.leaf(), sheet, sheets);
            }
            collect(part, sheet, first.getLeafCollector(part.leaf()));
        }
        return first.topDocs().scoreDocs;
    }

    private static void collect(Gathering.Part part, Sheet sheet, LeafCollector into) throws IOException {
        FixedBitSet documents = part.documents();
        BitSetIterator each = new BitSetIterator(documents, documents.cardinality());
        into.setScorer(new Scorable() {
            @Override
            public float score() {
                return sheet.worth(each.docID());
            }
        });
        for (int document = each.nextDoc(); document != BitSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            into.collect(document);
        }
        into.finish();
    }
}
