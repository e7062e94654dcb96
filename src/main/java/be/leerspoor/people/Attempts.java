package be.leerspoor.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Counts tries per key and tells how long to wait: nothing for the first {@code free} tries, then a wait that doubles
 * with each further try up to {@code longest}. A key that was quiet for {@code forgotten} starts afresh. Keeps at most
 * {@code keys} keys.
 */
public final class Attempts {

    private record Count(int tries, Instant last) {}

    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Duration forgotten;
    private final Clock clock;
    private final Cache<String, Count> counts;

    /** Counts by this clock. */
    public Attempts(Clock clock, int free, Duration first, Duration longest, Duration forgotten, int keys) {
        this.clock = clock;
        this.free = free;
        this.first = first;
        this.longest = longest;
        this.forgotten = forgotten;
        this.counts = Caffeine.newBuilder()
                .maximumSize(keys)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(forgotten)
                .executor(Runnable::run)
                .build();
    }

    /** How long this key has to wait now; zero when it may try. */
    public Duration waiting(String key) {
        return waiting(counts.getIfPresent(key));
    }

    /**
     * Counts a try before its outcome is known, so that many at once do not slip through together. Returns how long to
     * wait instead, in which case the try is not counted: waiting never grows by asking.
     */
    public Duration begin(String key) {
        Duration[] wait = {Duration.ZERO};
        counts.asMap().compute(key, (same, count) -> {
            wait[0] = waiting(count);
            if (count != null && !wait[0].isZero()) {
                return count;
            }
            return new Count(count != null && isFresh(count) ? count.tries() + 1 : 1, clock.instant());
        });
        return wait[0];
    }

    /** Takes back one counted try, which turned out to be no guess. */
    public void undo(String key) {
        counts.asMap()
                .computeIfPresent(
                        key, (same, count) -> count.tries() <= 1 ? null : new Count(count.tries() - 1, count.last()));
    }

    /** Starts this key afresh. */
    public void forget(String key) {
        counts.invalidate(key);
    }

    /** Starts every key afresh. */
    public void forgetAll() {
        counts.invalidateAll();
    }

    private Duration waiting(@Nullable Count count) {
        if (count == null || !isFresh(count) || count.tries() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count.tries() - free, 20);
        Duration pause = first.multipliedBy(1L << doublings);
        Duration left =
                Duration.between(clock.instant(), count.last().plus(pause.compareTo(longest) > 0 ? longest : pause));
        return left.isPositive() ? left : Duration.ZERO;
    }

    private boolean isFresh(Count count) {
        return clock.instant().isBefore(count.last().plus(forgotten));
    }
}
