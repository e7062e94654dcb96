package be.leerspoor.search;

import be.leerspoor.shell.Formats;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** How a document of the open shelf is laid out in the index. */
final class OpenFields {

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String BODY = "body";
    static final String LABELS = "labels";
    static final String ANY = "any";
    static final String PLAIN = "plain";
    static final String PLAIN_TITLE = "plainTitle";
    static final String TAG = "tag";
    static final String PUBLISHED = "published";

    /** Changes whenever the layout does, so that an index of another layout is built anew. */
    static final String LAYOUT = "open-2";

    private static final char SEPARATOR = '\u001f';
    private static final FieldType PRESENCE = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        PRESENCE.setIndexOptions(IndexOptions.DOCS);
        PRESENCE.setOmitNorms(true);
        PRESENCE.freeze();
    }

    /** A tag as it stands in the index. */
    record Tag(Facet facet, String key, String label) {

        static Tag parse(String text) {
            int first = text.indexOf(SEPARATOR);
            int second = text.indexOf(SEPARATOR, first + 1);
            return new Tag(
                    Facet.valueOf(text.substring(0, first)),
                    text.substring(first + 1, second),
                    text.substring(second + 1));
        }

        /** What narrows a search down to this tag, whatever its label. */
        String choice() {
            return choice(facet, key);
        }

        static String choice(Facet facet, String key) {
            return facet.name() + SEPARATOR + key;
        }

        String text() {
            return choice() + SEPARATOR + label;
        }
    }

    private OpenFields() {}

    static Analyzer analyzer(IndexText text, Dutch language) {
        return new PerFieldAnalyzerWrapper(
                text.analyzer(), Map.of(PLAIN, language.plain(), PLAIN_TITLE, language.plain()));
    }

    static Map<String, Float> searched() {
        Map<String, Float> fields = new LinkedHashMap<>();
        fields.put(TITLE, Weights.title);
        fields.put(SUMMARY, Weights.summary);
        fields.put(LABELS, Weights.tags);
        fields.put(BODY, Weights.body);
        return fields;
    }

    static Document lucene(OpenDocument open) {
        Document document = new Document();
        document.add(new StringField(ShelfIndex.ID, open.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(ShelfIndex.ID, new BytesRef(open.id())));
        document.add(new NumericDocValuesField(ShelfIndex.VERSION, open.version()));
        document.add(new NumericDocValuesField(PUBLISHED, open.publishedOn().toEpochMilli()));
        document.add(new TextField(TITLE, open.title(), Field.Store.YES));
        document.add(new TextField(SUMMARY, open.summary(), Field.Store.YES));
        document.add(new TextField(BODY, open.body(), Field.Store.YES));
        StringBuilder labels = new StringBuilder();
        open.tags()
                .forEach((facet, values) -> values.forEach(value -> {
                    Tag tag = new Tag(facet, value.key(), value.label());
                    document.add(new SortedSetDocValuesField(TAG, new BytesRef(tag.text())));
                    document.add(new StringField(TAG, tag.choice(), Field.Store.NO));
                    labels.append(value.label().toLowerCase(Locale.ROOT)).append(" . ");
                }));
        labels.append(open.publishedOn().atZone(Formats.ZONE).getYear());
        document.add(new TextField(LABELS, labels.toString(), Field.Store.NO));
        document.add(new TextField(PLAIN_TITLE, open.title(), Field.Store.NO));
        for (String text : new String[] {open.title(), open.summary(), open.body(), labels.toString()}) {
            document.add(new Field(ANY, text, PRESENCE));
            document.add(new TextField(PLAIN, text, Field.Store.NO));
        }
        return document;
    }
}
