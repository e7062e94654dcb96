package be.leerspoor.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The own calendar feed as its owner sees it; the secret in its address is nowhere kept. */
public record CalendarFeed(Instant madeAt, @Nullable Instant lastUsedAt) {}
