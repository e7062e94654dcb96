package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it was written down: that something happened, when, and from where it came.
 *
 * @param source what it came from, which may be gone
 * @param about the code of the course, template, method or step that requirements look at
 * @param validUntil the day from which it counts no longer; without one it goes on counting
 */
public record Evidence(
        UUID id,
        EvidenceKind kind,
        UUID source,
        LocalDate on,
        String about,
        boolean presenter,
        boolean facilitator,
        @Nullable LocalDate validUntil) {

    /** By day; on one day in an order that is always the same. */
    static final Comparator<Evidence> IN_TIME =
            Comparator.comparing(Evidence::on).thenComparing(Evidence::kind).thenComparing(Evidence::source);
}
