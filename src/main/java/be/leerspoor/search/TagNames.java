package be.leerspoor.search;

import be.leerspoor.search.Units.Unit;
import be.leerspoor.search.Units.Wording;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/** The tags that documents on the open shelf carry or carried, and which of them a question names. */
final class TagNames {

    /** Tags of these kinds, named in a question, are meant as a restriction rather than as a subject. */
    private static final Set<Facet> RESTRICTING = EnumSet.of(Facet.REGION, Facet.SETTING, Facet.AGE);

    private static final PerReader<IndexReader, TagNames> KEPT =
            new PerReader<>(index -> new TagNames(Dutch.language(), index));

    private final Dutch language;
    private final Map<OpenFields.Tag, List<String>> stems;

    static TagNames in(IndexReader index) throws IOException {
        return KEPT.of(index, index.getReaderCacheHelper());
    }

    private TagNames(Dutch language, IndexReader index) throws IOException {
        this.language = language;
        this.stems = new LinkedHashMap<>();
        Map<String, OpenFields.Tag> texts = new HashMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(OpenFields.TAG);
            for (long ord = 0; values != null && ord < values.getValueCount(); ord++) {
                texts.computeIfAbsent(values.lookupOrd(ord).utf8ToString(), OpenFields.Tag::parse);
            }
        }
        texts.values().stream()
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .forEach(tag -> stems.put(tag, stems(tag.label())));
    }

    private List<String> stems(String label) {
        return language.words(label).stream().map(language::stem).toList();
    }

    Set<OpenFields.Tag> all() {
        return stems.keySet();
    }

    /** The tags that a unit names, each with how nearly: 1 in its own words. */
    Map<OpenFields.Tag, Float> namedBy(Unit unit) {
        Map<OpenFields.Tag, Float> named = new LinkedHashMap<>();
        stems.forEach((tag, label) -> {
            for (Wording wording : unit.wordings()) {
                boolean tooFar = restricts(tag) && wording.worth() < Weights.same;
                if (!tooFar && Collections.indexOfSubList(label, wording.stems()) >= 0) {
                    named.merge(tag, wording.worth(), Math::max);
                }
            }
        });
        return named;
    }

    static boolean restricts(OpenFields.Tag tag) {
        return RESTRICTING.contains(tag.facet());
    }
}
