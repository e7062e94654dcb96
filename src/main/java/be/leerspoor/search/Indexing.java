package be.leerspoor.search;

import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Keeps both shelves in step with the database. To be called after the database has committed; what was put can be
 * found when the call returns. It never throws because of the index: what cannot be written now is set right by the
 * next comparison with the database.
 */
@Service
@CalledByProgram
public class Indexing {

    private final Shelves shelves;

    Indexing(Shelves shelves) {
        this.shelves = shelves;
    }

    /** Puts documents on the open shelf, each in place of its older version; older than what is there is ignored. */
    public void put(OpenDocument... documents) {
        shelves.putOpen(List.of(documents));
    }

    /** Puts many documents on the open shelf and makes them findable together. */
    public void putOpen(Collection<OpenDocument> documents) {
        shelves.putOpen(documents);
    }

    /** Takes a document off the open shelf; the version is that of the change which closed or removed it. */
    public void removeOpen(String id, long version) {
        shelves.write(true, index -> index.remove(id, version));
    }

    /** Puts documents on the closed shelf, each in place of its older version; older than what is there is ignored. */
    public void put(ClosedDocument... documents) {
        shelves.putClosed(List.of(documents));
    }

    /** Puts many documents on the closed shelf and makes them findable together. */
    public void putClosed(Collection<ClosedDocument> documents) {
        shelves.putClosed(documents);
    }

    /** Takes a document off the closed shelf; the version is that of the change which removed it. */
    public void removeClosed(String kind, String id, long version) {
        shelves.write(false, index -> index.remove(ClosedFields.key(kind, id), version));
    }

    /** Starts comparing both shelves with the database in the background, for instance after an import. */
    public void reconcile() {
        shelves.reconcile();
    }

    /** How complete the index is. */
    public IndexState state() {
        return shelves.state();
    }
}
