package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Both indexes in one folder: opened in the background at start, compared with the database, saved every second, and
 * built anew when they are missing, damaged or written by another version. One thread does all of this, one task after
 * the other.
 */
@Component
class Shelves implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);
    private static final int SECONDS_BEFORE_RETRY = 30;
    private static final int SECONDS_BETWEEN_COMPARISONS = 15;

    static {
        // A question of thirty words with all their other names in four fields.
        IndexSearcher.setMaxClauseCount(32_768);
    }

    private final Path folder;
    private final boolean sharedDatabase;
    private final ObjectProvider<OpenSource> openSource;
    private final ObjectProvider<ClosedSource> closedSources;
    private volatile @Nullable Opened opened;
    private volatile IndexState state = IndexState.STARTING;
    private volatile @Nullable ScheduledExecutorService worker;

    private record Opened(ShelfIndex open, ShelfIndex closed) {}

    Shelves(
            @Value("${leerspoor.home}") Path home,
            @Value("${leerspoor.shared-database:false}") boolean sharedDatabase,
            ObjectProvider<OpenSource> openSource,
            ObjectProvider<ClosedSource> closedSources) {
        this.folder = home.resolve("index");
        this.sharedDatabase = sharedDatabase;
        this.openSource = openSource;
        this.closedSources = closedSources;
    }

    @Override
    public synchronized void start() {
        if (worker == null) {
            ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("search-index").daemon().factory());
            thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
            worker = thread;
            state = IndexState.STARTING;
            thread.execute(this::open);
            var _ = thread.scheduleWithFixedDelay(this::save, 1, 1, TimeUnit.SECONDS);
            if (sharedDatabase) {
                // Another server, or a command at the terminal, writes to the database without telling this one.
                var _ = thread.scheduleWithFixedDelay(
                        this::catchUp, SECONDS_BETWEEN_COMPARISONS, SECONDS_BETWEEN_COMPARISONS, TimeUnit.SECONDS);
            }
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService thread = worker;
        if (thread == null) {
            return;
        }
        worker = null;
        // Not interrupted: that closes the files of the index, and of the embedded database, under the work in hand.
        thread.shutdown();
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
    public boolean isRunning() {
        return worker != null;
    }

    IndexState state() {
        return state;
    }

    private void open() {
        try {
            IndexText text = IndexText.bundled();
            Analyzer analyzer = OpenFields.analyzer(text, Dutch.language());
            ShelfIndex open = new ShelfIndex(
                    folder.resolve("open"),
                    analyzer,
                    new BM25Similarity(Weights.k1, Weights.b),
                    OpenFields.LAYOUT + text.fingerprint());
            ShelfIndex closed;
            try {
                // Confidential: no score on the closed shelf depends on what other documents contain.
                closed = new ShelfIndex(
                        folder.resolve("closed"),
                        analyzer,
                        new BooleanSimilarity(),
                        ClosedFields.LAYOUT + text.fingerprint());
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
                current.open().save();
                current.closed().save();
            } catch (IOException | RuntimeException e) {
                damaged(e);
            }
        }
    }

    /** Takes over what others wrote to the database; a database that is away changes nothing. */
    void catchUp() {
        try {
            compareWithDatabase();
        } catch (DataAccessException e) {
            LOG.warn("The search index could not be compared with the database; it is tried again later");
        } catch (IOException | RuntimeException e) {
            damaged(e);
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
        Comparison comparison = new Comparison();
        OpenSource open = openSource.getIfAvailable();
        if (open != null) {
            comparison.open(open, current.open());
        }
        closedSources.stream().forEach(source -> comparison.closed(source, current.closed()));
        if (comparison.total() > Comparison.BATCH) {
            state = new IndexState(IndexState.Phase.REBUILDING, 0, comparison.total());
        }
        boolean finished = comparison.run(this::isRunning, done -> {
            if (state.phase() == IndexState.Phase.REBUILDING) {
                state = new IndexState(IndexState.Phase.REBUILDING, done, comparison.total());
            }
        });
        if (!finished) {
            return;
        }
        current.open().refresh();
        current.closed().refresh();
        current.open().commit();
        current.closed().commit();
        state = IndexState.READY;
    }

    /** Work on one of the indexes. */
    @FunctionalInterface
    interface Work {
        void on(ShelfIndex index) throws IOException;
    }

    void putOpen(Collection<OpenDocument> documents) {
        write(true, index -> {
            for (OpenDocument document : documents) {
                Comparison.put(index, document);
            }
        });
    }

    void putClosed(Collection<ClosedDocument> documents) {
        write(false, index -> {
            for (ClosedDocument document : documents) {
                Comparison.put(index, document);
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
