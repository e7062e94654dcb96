package be.leerspoor.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** How a document of the closed shelf is laid out in the index. */
final class ClosedFields {

    static final String KIND = "kind";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String OPENED_BY = "openedBy";
    static final String CHANGED = "changed";

    /** Changes whenever the layout does, so that an index of another layout is built anew. */
    static final String LAYOUT = "closed-2";

    private ClosedFields() {}

    static String key(String kind, String id) {
        return kind + '/' + id;
    }

    static Map<String, Float> searched() {
        Map<String, Float> fields = new LinkedHashMap<>();
        fields.put(TITLE, Weights.title);
        fields.put(TEXT, Weights.body);
        return fields;
    }

    static Document lucene(ClosedDocument closed) {
        String key = key(closed.kind(), closed.id());
        Document document = new Document();
        document.add(new StringField(ShelfIndex.ID, key, Field.Store.NO));
        document.add(new SortedDocValuesField(ShelfIndex.ID, new BytesRef(key)));
        document.add(new NumericDocValuesField(ShelfIndex.VERSION, closed.version()));
        document.add(new NumericDocValuesField(CHANGED, closed.changedAt().toEpochMilli()));
        document.add(new StoredField(KIND, closed.kind()));
        document.add(new StoredField(NAME, closed.id()));
        document.add(new TextField(TITLE, closed.title(), Field.Store.YES));
        document.add(new TextField(TEXT, closed.text(), Field.Store.YES));
        closed.openedBy().forEach(term -> document.add(new StringField(OPENED_BY, term.value(), Field.Store.NO)));
        return document;
    }
}
