package be.leerspoor.training;

import java.time.Instant;
import java.util.UUID;

/** That the signed-in person asked to confirm a step and nobody answered yet. */
public record MyAsking(UUID id, String step, Instant since) {}
