package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Compares what the sources say should stand on the shelves with what does, and sets right what differs. */
final class Comparison {

    /** How many documents are read at a time. */
    static final int BATCH = 200;

    private final List<Part<?>> parts = new ArrayList<>();

    /** Takes the source of the open shelf up in the comparison. */
    void open(OpenSource source, ShelfIndex index) {
        parts.add(new Part<>(index, "", source::versions, source::documents, Comparison::put));
    }

    /** Takes one source of the closed shelf up in the comparison. */
    void closed(ClosedSource source, ShelfIndex index) {
        parts.add(new Part<>(
                index, ClosedFields.key(source.kind(), ""), source::versions, source::documents, Comparison::put));
    }

    /** How many documents are to be written. */
    int total() {
        return parts.stream().mapToInt(part -> part.wanted.size()).sum();
    }

    /** Sets right what differs, telling how many documents were handled so far; false when told to stop before the end. */
    boolean run(BooleanSupplier goesOn, IntConsumer progress) throws IOException {
        int done = 0;
        for (Part<?> part : parts) {
            part.removeSurplus();
            for (int from = 0; from < part.wanted.size(); from += BATCH) {
                if (!goesOn.getAsBoolean()) {
                    return false;
                }
                List<String> batch = part.wanted.subList(from, Math.min(from + BATCH, part.wanted.size()));
                part.fetch(batch);
                done += batch.size();
                progress.accept(done);
            }
        }
        return true;
    }

    static void put(ShelfIndex index, OpenDocument document) throws IOException {
        index.put(document.id(), document.version(), OpenFields.lucene(document));
    }

    static void put(ShelfIndex index, ClosedDocument document) throws IOException {
        index.put(ClosedFields.key(document.kind(), document.id()), document.version(), ClosedFields.lucene(document));
    }

    /** Writes a document to its index. */
    @FunctionalInterface
    private interface Put<T> {
        void into(ShelfIndex index, T document) throws IOException;
    }

    private static final class Part<T> {

        private final ShelfIndex index;
        private final String prefix;
        private final Function<Collection<String>, List<T>> load;
        private final Put<T> put;
        private final Map<String, Long> before;
        private final Map<String, Long> expected;
        private final List<String> wanted;

        Part(
                ShelfIndex index,
                String prefix,
                Supplier<Map<String, Long>> source,
                Function<Collection<String>, List<T>> load,
                Put<T> put) {
            this.index = index;
            this.prefix = prefix;
            this.load = load;
            this.put = put;
            // In this order: what is written in between is then looked up once more, and never taken for surplus.
            this.before = index.versions();
            this.expected = source.get();
            Set<String> differing = new HashSet<>();
            expected.forEach((key, version) -> {
                if (!version.equals(before.get(prefix + key))) {
                    differing.add(key);
                }
            });
            this.wanted = List.copyOf(differing);
        }

        void removeSurplus() throws IOException {
            for (Map.Entry<String, Long> standing : before.entrySet()) {
                String key = standing.getKey();
                if (key.startsWith(prefix) && !expected.containsKey(key.substring(prefix.length()))) {
                    index.removeStale(key, standing.getValue());
                }
            }
            index.refresh();
        }

        void fetch(List<String> ids) throws IOException {
            for (T document : load.apply(ids)) {
                put.into(index, document);
            }
            index.refresh();
        }
    }
}
