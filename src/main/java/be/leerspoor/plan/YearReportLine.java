package be.leerspoor.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A report in a list. */
public record YearReportLine(
        UUID id, String title, LocalDate from, LocalDate until, Optional<Instant> madeAt, Optional<Instant> finalAt) {}
