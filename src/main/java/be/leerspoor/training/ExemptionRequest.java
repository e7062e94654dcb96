package be.leerspoor.training;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asks not to have to do a step, for trainers to read.
 *
 * @param colleague who asks
 * @param path the version they walk
 * @param reason in their words
 * @param withFile whether they added something that shows it
 */
public record ExemptionRequest(
        UUID id, String colleague, TrainingPath path, Step step, String reason, Instant since, boolean withFile) {}
