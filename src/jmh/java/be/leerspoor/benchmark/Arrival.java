package be.leerspoor.benchmark;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Something on its way to everyone in a room: it is there when the last one has it. */
final class Arrival {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final double NANOSECONDS = 1e6;

    private final CountDownLatch missing;
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    Arrival(int people) {
        missing = new CountDownLatch(people);
    }

    /** One more has it, since this moment on the clock of {@link System#nanoTime()}. */
    void at(long moment) {
        last.accumulateAndGet(moment, Math::max);
        missing.countDown();
    }

    /** Waits for the last one; the milliseconds from the beginning until then, or nothing when not all have it. */
    OptionalDouble millisSince(long begin) throws InterruptedException {
        return missing.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                ? OptionalDouble.of((last.get() - begin) / NANOSECONDS)
                : OptionalDouble.empty();
    }
}
