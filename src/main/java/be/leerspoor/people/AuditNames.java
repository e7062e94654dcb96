package be.leerspoor.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names things of one kind in the audit; only what whoever keeps the people of the organisation may know of them. */
public interface AuditNames {

    /** The kind, as it stands before the id in a subject: {@code "wave"}. */
    String kind();

    /** The names of those that are still there. */
    Map<UUID, String> of(Collection<UUID> ids);
}
