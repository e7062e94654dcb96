package be.leerspoor.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Lucene index in one folder, that can be thrown away and filled again. Documents carry an id and a version; an
 * older version never replaces a newer one, whatever the order in which threads arrive.
 */
final class ShelfIndex implements Closeable {

    static final String ID = "id";
    static final String VERSION = "version";
    private static final String FINGERPRINT = "fingerprint";
    private static final int QUIET_SAVES = 3;
    private static final int MOST_SAVES = 30;
    private static final int SAVES_UNTIL_RETRY = 300;
    private static final Logger LOG = LoggerFactory.getLogger(ShelfIndex.class);

    private final Path folder;
    private final Analyzer analyzer;
    private final Similarity similarity;
    private final String fingerprint;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Long> removed = new HashMap<>();
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean intact;
    private int quietSaves;
    private int savesWithLeftovers;

    /** Work on a snapshot of the index; the searcher must not be kept. */
    @FunctionalInterface
    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /**
     * Opens the index, checking every file of it. One that is damaged or was written with another fingerprint is wiped.
     * An index in use by another process is refused with {@link LockObtainFailedException}.
     */
    ShelfIndex(Path folder, Analyzer analyzer, Similarity similarity, String fingerprint) throws IOException {
        this.folder = folder;
        this.analyzer = analyzer;
        this.similarity = similarity;
        this.fingerprint = fingerprint;
        Files.createDirectories(folder);
        boolean usable = isUsable();
        if (!usable) {
            wipe();
        }
        directory = FSDirectory.open(folder);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(directory, configuration());
            opened.setLiveCommitData(Map.of(FINGERPRINT, fingerprint).entrySet());
            searchers = new SearcherManager(opened, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(ShelfIndex.this.similarity);
                    // Confidential: what one person asked does not make the answer to another any faster.
                    searcher.setQueryCache(null);
                    return searcher;
                }
            });
            writer = opened;
            intact = usable;
            readVersions();
        } catch (IOException | RuntimeException e) {
            if (opened != null) {
                opened.rollback();
            }
            directory.close();
            throw e;
        }
    }

    private IndexWriterConfig configuration() {
        IndexWriterConfig configuration = new IndexWriterConfig(analyzer);
        configuration.setSimilarity(similarity);
        configuration.setRAMBufferSizeMB(32);
        configuration.setCommitOnClose(true);
        // Otherwise a part of which little was removed would keep what was removed.
        configuration.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        return configuration;
    }

    private boolean isUsable() {
        try (FSDirectory existing = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(existing)) {
                return false;
            }
            String found = SegmentInfos.readLatestCommit(existing).getUserData().get(FINGERPRINT);
            if (!fingerprint.equals(found)) {
                LOG.info("The search index was written by another version and is built anew");
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(existing)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            // Damage shows in many ways, and whatever it is, the cure is the same.
            LOG.warn("The search index is damaged and is built anew: {}", e.toString());
            return false;
        }
    }

    private void wipe() throws IOException {
        try (FSDirectory existing = FSDirectory.open(folder);
                var lock = existing.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    private void readVersions() throws IOException {
        read(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedDocValues ids = leaf.reader().getSortedDocValues(ID);
                NumericDocValues numbers = leaf.reader().getNumericDocValues(VERSION);
                Bits live = leaf.reader().getLiveDocs();
                while (ids != null && numbers != null && ids.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
                    if ((live == null || live.get(ids.docID())) && numbers.advanceExact(ids.docID())) {
                        versions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), numbers.longValue());
                    }
                }
            }
            return versions.size();
        });
    }

    /** Whether an index stood here that could be used as it was. */
    boolean wasIntact() {
        return intact;
    }

    /** Which document stands here in which version. */
    synchronized Map<String, Long> versions() {
        return Map.copyOf(versions);
    }

    /** Puts a document in place of its older version; findable after {@link #refresh()}. */
    synchronized void put(String id, long version, Document document) throws IOException {
        if (versions.getOrDefault(id, Long.MIN_VALUE) > version
                || removed.getOrDefault(id, Long.MIN_VALUE) >= version) {
            return;
        }
        writer.updateDocument(new Term(ID, id), document);
        versions.put(id, version);
    }

    /** Removes a document, and keeps this and older versions of it from coming back. */
    synchronized void remove(String id, long version) throws IOException {
        if (versions.getOrDefault(id, Long.MIN_VALUE) > version) {
            return;
        }
        writer.deleteDocuments(new Term(ID, id));
        versions.remove(id);
        removed.merge(id, version, Math::max);
    }

    /** Removes a document if it still stands here in exactly this version. */
    synchronized void removeStale(String id, long version) throws IOException {
        Long standing = versions.get(id);
        if (standing != null && standing == version) {
            writer.deleteDocuments(new Term(ID, id));
            versions.remove(id);
        }
    }

    /** Makes everything written so far findable. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes everything written so far survive; does nothing when nothing changed. */
    void commit() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.commit();
        }
    }

    /**
     * Saves, and writes anew the files that still hold what was removed: when three saves had nothing to do, or after
     * thirty. To be called every second, by one thread.
     */
    void save() throws IOException {
        quietSaves = writer.hasUncommittedChanges() ? 0 : quietSaves + 1;
        savesWithLeftovers = writer.hasDeletions() ? savesWithLeftovers + 1 : 0;
        commit();
        if (savesWithLeftovers > 0 && (quietSaves >= QUIET_SAVES || savesWithLeftovers >= MOST_SAVES)) {
            savesWithLeftovers = forgetWhatWasRemoved() ? 0 : -SAVES_UNTIL_RETRY;
        }
    }

    // Confidential: what was withdrawn or deleted is gone from the disk too.
    private boolean forgetWhatWasRemoved() throws IOException {
        try {
            writer.forceMergeDeletes();
        } catch (IOException e) {
            // A disk that is nearly full is no reason to stop searching; a writer that is broken says so when it saves.
            LOG.warn(
                    "What was removed from the search index could not be taken off the disk; it is tried again later",
                    e);
            return false;
        }
        writer.commit();
        // Lets go of the old files, so that they are deleted.
        refresh();
        return true;
    }

    /** Lets the work see the index as it is now. */
    <T> T read(Reading<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            try {
                writer.close();
            } catch (AlreadyClosedException e) {
                LOG.debug("The index was closed by an earlier failure", e);
            }
        }
    }
}
