package be.leerspoor.people;

import java.util.List;

/** A part of the audit, newest first, and how many entries there are in the whole of what was asked for. */
public record AuditPage(List<AuditEntry> entries, int total) {

    public AuditPage {
        entries = List.copyOf(entries);
    }
}
