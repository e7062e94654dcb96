package be.leerspoor.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit somebody wants to see: by or about a person, of one kind, from a day up to and including
 * another. What is left out narrows nothing.
 */
public record AuditQuestion(
        @Nullable PersonId person,
        @Nullable AuditKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate last) {

    /** Everything. */
    public static final AuditQuestion ALL = new AuditQuestion(null, null, null, null);
}
