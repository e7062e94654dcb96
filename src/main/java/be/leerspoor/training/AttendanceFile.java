package be.leerspoor.training;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file of attendance that was read in. */
public record AttendanceFile(UUID id, String byName, Instant readAt, int changed, Optional<Instant> undoneAt) {}
