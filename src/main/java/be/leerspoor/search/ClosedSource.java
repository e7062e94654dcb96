package be.leerspoor.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What ought to stand on the closed shelf, according to the database: one source per kind. Asked by a background
 * thread, without a signed-in person, when the index is reconciled or built anew.
 */
public interface ClosedSource {

    /** The kind that all documents of this source have. */
    String kind();

    /** The version of every document of this kind, by id. */
    Map<String, Long> versions();

    /** The documents with these ids, at most a few hundred at a time; one that no longer exists is left out. */
    List<ClosedDocument> documents(Collection<String> ids);
}
