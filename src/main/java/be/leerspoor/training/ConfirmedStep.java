package be.leerspoor.training;

import java.time.Instant;
import java.util.UUID;

/** A step of a colleague that the signed-in person confirmed. */
public record ConfirmedStep(UUID id, String colleague, TrainingPath path, Step step, Instant at) {}
