package be.leerspoor.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks what matched in the texts of hits, as pieces of plain text. */
final class Highlights extends UnifiedHighlighter {

    private static final int MOST_EXCERPTS = 2;
    private static final int LONGEST_EXCERPT = 320;

    private final String excerpted;

    /** Marks some fields as a whole, and takes excerpts of one: the sentences that match best. */
    Highlights(IndexSearcher searcher, Analyzer analyzer, String excerpted) {
        super(UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withHandleMultiTermQuery(false)
                .withFormatter(new Segments()));
        this.excerpted = excerpted;
    }

    /** Marks every field as a whole. */
    static Highlights whole(IndexSearcher searcher, Analyzer analyzer) {
        return new Highlights(searcher, analyzer, "");
    }

    /** By field, for each of these documents the marked passages; none where nothing matches. */
    Map<String, List<List<Marked>>> mark(List<String> fields, Query query, int[] documents) throws IOException {
        Map<String, List<List<Marked>>> result = new LinkedHashMap<>();
        if (documents.length == 0) {
            return result;
        }
        int[] most = fields.stream().mapToInt(this::mostPassages).toArray();
        highlightFieldsAsObjects(fields.toArray(String[]::new), query, documents, most)
                .forEach((field, found) -> result.put(
                        field,
                        Arrays.stream(found)
                                .map(passages -> passages instanceof Passages some ? some.marked() : List.<Marked>of())
                                .toList()));
        return result;
    }

    private int mostPassages(String field) {
        return field.equals(excerpted) ? MOST_EXCERPTS : 1;
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(excerpted) ? BreakIterator.getSentenceInstance(Locale.of("nl")) : new WholeBreakIterator();
    }

    @Override
    protected int getMaxNoHighlightPassages(String field) {
        return 0;
    }

    /** The marked passages of one document. */
    private record Passages(List<Marked> marked) {}

    private static final class Segments extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Marked> result = new ArrayList<>();
            for (Passage passage : passages) {
                if (passage.getNumMatches() > 0) {
                    result.add(marked(passage, content));
                }
            }
            return new Passages(result);
        }

        private static Marked marked(Passage passage, String content) {
            int start = passage.getStartOffset();
            int end = passage.getEndOffset();
            boolean excerpt = end - start < content.length();
            if (excerpt) {
                while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
                    end--;
                }
            }
            if (excerpt && end - start > LONGEST_EXCERPT) {
                int match = passage.getMatchStarts()[0];
                start = wordStart(content, Math.max(start, match - LONGEST_EXCERPT / 4), match);
                end = Math.min(end, start + LONGEST_EXCERPT);
            }
            List<Marked.Segment> segments = new ArrayList<>();
            int at = start;
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int from = Math.max(at, passage.getMatchStarts()[match]);
                int to = Math.min(end, passage.getMatchEnds()[match]);
                if (to <= from) {
                    continue;
                }
                if (from > at) {
                    segments.add(new Marked.Segment(content.substring(at, from), false));
                }
                segments.add(new Marked.Segment(content.substring(from, to), true));
                at = to;
            }
            if (at < end) {
                segments.add(new Marked.Segment(content.substring(at, end), false));
            }
            return new Marked(segments);
        }

        private static int wordStart(String content, int from, int limit) {
            int at = from;
            while (at > 0 && at < limit && !Character.isWhitespace(content.charAt(at - 1))) {
                at++;
            }
            return at;
        }
    }
}
