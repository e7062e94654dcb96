package be.leerspoor.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds what every member of staff may read. */
@Service
@PreAuthorize("isAuthenticated()")
public class OpenShelf {

    /** Answers any text without ever failing on it; an index that is still being built answers with what it has. */
    public OpenResult search(OpenQuery query) {
        return new OpenResult(0, List.of(), Map.of(), Optional.empty(), IndexState.STARTING);
    }

    /** What the text typed so far may become: titles, tags and words of the open shelf, at most {@code max} (1-50). */
    public List<Suggestion> suggest(String typed, int max) {
        return List.of();
    }

    /** The ids of at most {@code max} (1-50) documents that resemble this one, most alike first; never itself. */
    public List<String> related(String id, int max) {
        return List.of();
    }
}
