package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Both indexes in one folder: opened in the background at start, compared with the database, saved every second, and
 * built anew when they are missing, damaged or written by another version. One thread does all of this, one task after
 * the other.
 */
@Component
class Shelves implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);
    private static final int BATCH = 200;
    private static final int SECONDS_BEFORE_RETRY = 30;

    static {
        // A question of thirty words with all their other names in four fields.
        IndexSearcher.setMaxClauseCount(32_768);
    }

    private final Path folder;
    private final ObjectProvider<OpenSource> openSource;
    private final ObjectProvider<ClosedSource> closedSources;
    private volatile @Nullable Opened opened;
    private volatile IndexState state = IndexState.STARTING;
    private @Nullable ScheduledExecutorService worker;

    private record Opened(ShelfIndex open, ShelfIndex closed) {}

    Shelves(
            @Value("${leerspoor.home}") Path home,
            ObjectProvider<OpenSource> openSource,
            ObjectProvider<ClosedSource> closedSources) {
        this.folder = home.resolve("index");
        this.openSource = openSource;
        this.closedSources = closedSources;
    }

    @Override
    public synchronized void start() {
        if (worker == null) {
            ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("search-index").daemon().factory());
            worker = thread;
            state = IndexState.STARTING;
            thread.execute(this::open);
            var _ = thread.scheduleWithFixedDelay(this::save, 1, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService thread = worker;
        if (thread == null) {
            return;
        }
        worker = null;
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The search index is still busy; it is compared with the database at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }

    IndexState state() {
        return state;
    }

    private void open() {
        try {
            Dutch language = Dutch.language();
            Analyzer analyzer = OpenFields.analyzer(language);
            ShelfIndex open = new ShelfIndex(
                    folder.resolve("open"),
                    analyzer,
                    new BM25Similarity(Weights.k1, Weights.b),
                    OpenFields.LAYOUT + language.fingerprint());
            ShelfIndex closed;
            try {
                // Confidential: no score on the closed shelf depends on what other documents contain.
                closed = new ShelfIndex(
                        folder.resolve("closed"),
                        analyzer,
                        new BooleanSimilarity(),
                        ClosedFields.LAYOUT + language.fingerprint());
            } catch (IOException | RuntimeException e) {
                open.close();
                throw e;
            }
            OpenQuestions.bundled();
            opened = new Opened(open, closed);
            if (!open.wasIntact() || !closed.wasIntact()) {
                state = new IndexState(IndexState.Phase.REBUILDING, 0, 0);
            }
            compareWithDatabase();
        } catch (IOException | RuntimeException e) {
            unavailable(e);
        }
    }

    private void unavailable(Exception cause) {
        LOG.error("The search index cannot be used; it is tried again in {} seconds", SECONDS_BEFORE_RETRY, cause);
        state = IndexState.UNAVAILABLE;
        submit(this::reopen, SECONDS_BEFORE_RETRY);
    }

    private synchronized void submit(Runnable task, int delaySeconds) {
        if (worker != null) {
            var _ = worker.schedule(task, delaySeconds, TimeUnit.SECONDS);
        }
    }

    private void reopen() {
        close();
        open();
    }

    private void close() {
        Opened current = opened;
        opened = null;
        if (current != null) {
            for (ShelfIndex index : List.of(current.open(), current.closed())) {
                try {
                    index.close();
                } catch (IOException | RuntimeException e) {
                    LOG.warn(
                            "The search index could not be saved; it is compared with the database at the next start",
                            e);
                }
            }
        }
    }

    private void save() {
        Opened current = opened;
        if (current != null) {
            try {
                current.open().commit();
                current.closed().commit();
            } catch (IOException | RuntimeException e) {
                damaged(e);
            }
        }
    }

    /** Compares both shelves with the database in the background. */
    void reconcile() {
        submit(
                () -> {
                    try {
                        compareWithDatabase();
                    } catch (IOException | RuntimeException e) {
                        unavailable(e);
                    }
                },
                0);
    }

    /** Has the indexes opened again, and built anew where needed, after one of them failed. */
    void damaged(Exception cause) {
        synchronized (this) {
            if (worker == null || state.phase() == IndexState.Phase.UNAVAILABLE) {
                return;
            }
            LOG.error("The search index failed and is checked", cause);
            state = IndexState.UNAVAILABLE;
        }
        submit(this::reopen, 0);
    }

    private void compareWithDatabase() throws IOException {
        Opened current = opened;
        if (current == null) {
            return;
        }
        List<Part<?>> parts = new ArrayList<>();
        OpenSource open = openSource.getIfAvailable();
        if (open != null) {
            parts.add(new Part<>(current.open(), "", open.versions(), open::documents, Shelves::put));
        }
        closedSources.stream()
                .forEach(source -> parts.add(new Part<>(
                        current.closed(),
                        ClosedFields.key(source.kind(), ""),
                        source.versions(),
                        source::documents,
                        Shelves::put)));
        int total = parts.stream().mapToInt(part -> part.wanted().size()).sum();
        int done = 0;
        if (total > BATCH) {
            state = new IndexState(IndexState.Phase.REBUILDING, 0, total);
        }
        for (Part<?> part : parts) {
            part.removeSurplus();
            List<String> wanted = List.copyOf(part.wanted());
            for (int from = 0; from < wanted.size(); from += BATCH) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                List<String> batch = wanted.subList(from, Math.min(from + BATCH, wanted.size()));
                part.fetch(batch);
                done += batch.size();
                if (state.phase() == IndexState.Phase.REBUILDING) {
                    state = new IndexState(IndexState.Phase.REBUILDING, done, total);
                }
            }
        }
        current.open().refresh();
        current.closed().refresh();
        current.open().commit();
        current.closed().commit();
        state = IndexState.READY;
    }

    /** Writes a document to its index. */
    @FunctionalInterface
    private interface Put<T> {
        void into(ShelfIndex index, T document) throws IOException;
    }

    /** What one source says should stand on one shelf, compared with what does. */
    private static final class Part<T> {

        private final ShelfIndex index;
        private final String prefix;
        private final Function<Collection<String>, List<T>> load;
        private final Put<T> put;
        private final Map<String, Long> before;
        private final Map<String, Long> expected;
        private final Set<String> wanted = new HashSet<>();

        Part(
                ShelfIndex index,
                String prefix,
                Map<String, Long> expected,
                Function<Collection<String>, List<T>> load,
                Put<T> put) {
            this.index = index;
            this.prefix = prefix;
            this.load = load;
            this.put = put;
            this.before = index.versions();
            this.expected = expected;
            expected.forEach((key, version) -> {
                if (!version.equals(before.get(prefix + key))) {
                    wanted.add(key);
                }
            });
        }

        Set<String> wanted() {
            return wanted;
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

    private static void put(ShelfIndex index, OpenDocument document) throws IOException {
        index.put(document.id(), document.version(), OpenFields.lucene(document));
    }

    private static void put(ShelfIndex index, ClosedDocument document) throws IOException {
        index.put(ClosedFields.key(document.kind(), document.id()), document.version(), ClosedFields.lucene(document));
    }

    /** Work on one of the indexes. */
    @FunctionalInterface
    interface Work {
        void on(ShelfIndex index) throws IOException;
    }

    void putOpen(Collection<OpenDocument> documents) {
        write(true, index -> {
            for (OpenDocument document : documents) {
                put(index, document);
            }
        });
    }

    void putClosed(Collection<ClosedDocument> documents) {
        write(false, index -> {
            for (ClosedDocument document : documents) {
                put(index, document);
            }
        });
    }

    /** Writes to one shelf and makes it findable; what goes wrong is set right by the next comparison. */
    void write(boolean toOpen, Work work) {
        Opened current = opened;
        if (current == null) {
            return;
        }
        try {
            ShelfIndex index = toOpen ? current.open() : current.closed();
            work.on(index);
            index.refresh();
        } catch (IOException | RuntimeException e) {
            damaged(e);
        }
    }

    <T> T readOpen(ShelfIndex.Reading<T> work, T otherwise) {
        return read(true, work, otherwise);
    }

    <T> T readClosed(ShelfIndex.Reading<T> work, T otherwise) {
        return read(false, work, otherwise);
    }

    private <T> T read(boolean fromOpen, ShelfIndex.Reading<T> work, T otherwise) {
        Opened current = opened;
        if (current == null) {
            return otherwise;
        }
        try {
            return (fromOpen ? current.open() : current.closed()).read(work);
        } catch (AlreadyClosedException e) {
            // Closed under our hands because it is being opened again: that is about to be over.
            return otherwise;
        } catch (IOException | UncheckedIOException e) {
            damaged(e);
            return otherwise;
        }
    }
}
