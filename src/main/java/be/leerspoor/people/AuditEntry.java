package be.leerspoor.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when, and to what. Without a name the terminal acted, or somebody whose secret opened the door and who
 * was not signed in.
 */
public record AuditEntry(Instant at, @Nullable String by, String deed, List<Subject> subjects) {

    public AuditEntry {
        subjects = List.copyOf(subjects);
    }

    /** One thing it was done to: its kind ({@code "person"}, {@code "story"}), and its name here or else a part of its id. */
    public record Subject(String kind, String name) {}
}
