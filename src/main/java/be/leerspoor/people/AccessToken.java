package be.leerspoor.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal access token as its owner sees it in a list; the secret itself is nowhere kept. */
public record AccessToken(
        UUID id, String label, Instant createdAt, @Nullable Instant lastUsedAt) {}
