package be.leerspoor.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What ought to stand on the open shelf, according to the database. Asked by a background thread, without a signed-in
 * person, when the index is reconciled or built anew.
 */
public interface OpenSource {

    /** The version of every document that all staff may read, by id. */
    Map<String, Long> versions();

    /** The documents with these ids, at most a few hundred at a time; one that is no longer open is left out. */
    List<OpenDocument> documents(Collection<String> ids);
}
