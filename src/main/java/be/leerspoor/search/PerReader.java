package be.leerspoor.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out from a part of the index, or from all of it as it was at one moment, for as long as
 * that is in use. It depends on what stands there and never on what anybody asked.
 */
final class PerReader<R extends IndexReader, T> {

    private final Map<IndexReader.CacheKey, T> kept = new ConcurrentHashMap<>();
    private final IOFunction<R, T> working;

    PerReader(IOFunction<R, T> working) {
        this.working = working;
    }

    /** What was worked out from this reader, which goes by this key; anew each time when it has none. */
    T of(R reader, IndexReader.@Nullable CacheHelper key) throws IOException {
        if (key == null) {
            return working.apply(reader);
        }
        T known = kept.get(key.getKey());
        if (known == null) {
            known = working.apply(reader);
            if (kept.putIfAbsent(key.getKey(), known) == null) {
                key.addClosedListener(kept::remove);
            }
        }
        return known;
    }
}
