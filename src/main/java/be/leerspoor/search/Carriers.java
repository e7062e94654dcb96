package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/** Which documents in one part of the index carry which tags, those counted in that were taken off the shelf. */
final class Carriers {

    private static final PerReader<LeafReader, Carriers> KEPT = new PerReader<>(Carriers::new);

    private final List<OpenFields.Tag> tags = new ArrayList<>();
    private final List<FixedBitSet> documents = new ArrayList<>();
    private final int size;

    static Carriers in(LeafReader part) throws IOException {
        return KEPT.of(part, part.getCoreCacheHelper());
    }

    private Carriers(LeafReader part) throws IOException {
        size = part.maxDoc();
        SortedSetDocValues values = part.getSortedSetDocValues(OpenFields.TAG);
        if (values == null) {
            return;
        }
        for (long ord = 0; ord < values.getValueCount(); ord++) {
            tags.add(OpenFields.Tag.parse(values.lookupOrd(ord).utf8ToString()));
            documents.add(new FixedBitSet(size));
        }
        while (values.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
            for (int i = 0; i < values.docValueCount(); i++) {
                documents.get((int) values.nextOrd()).set(values.docID());
            }
        }
    }

    List<OpenFields.Tag> tags() {
        return tags;
    }

    /** How many of these documents carry the tag with this number. */
    int count(int tag, FixedBitSet among) {
        return (int) FixedBitSet.intersectionCount(documents.get(tag), among);
    }

    /** The documents that carry one of these tags of a facet. */
    FixedBitSet ofAny(Facet facet, Set<String> keys) {
        FixedBitSet any = new FixedBitSet(size);
        for (int tag = 0; tag < tags.size(); tag++) {
            if (tags.get(tag).facet() == facet && keys.contains(tags.get(tag).key())) {
                any.or(documents.get(tag));
            }
        }
        return any;
    }
}
