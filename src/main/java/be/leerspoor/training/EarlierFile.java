package be.leerspoor.training;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of earlier trainings that was read in.
 *
 * @param byName who did it; empty where it was done at the terminal
 * @param trainings how many were written down from it
 */
public record EarlierFile(
        UUID id, Optional<String> byName, Instant readAt, int trainings, Optional<Instant> undoneAt) {}
