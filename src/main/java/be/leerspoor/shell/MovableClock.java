package be.leerspoor.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that can be set and moved, for the demo organisation and for tests. It ticks along or stands still. */
public final class MovableClock extends Clock {

    private final Clock ticks;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    private MovableClock(Clock ticks, ZoneId zone, AtomicReference<Duration> offset) {
        this.ticks = ticks;
        this.zone = zone;
        this.offset = offset;
    }

    /** A clock that reads what the machine reads until it is moved. */
    public static MovableClock ticking() {
        return new MovableClock(Clock.systemUTC(), Formats.ZONE, new AtomicReference<>(Duration.ZERO));
    }

    /** A clock that reads {@code start} now and ticks along with the machine. */
    public static MovableClock tickingFrom(Instant start) {
        Clock system = Clock.systemUTC();
        return new MovableClock(system, Formats.ZONE, new AtomicReference<>(Duration.between(system.instant(), start)));
    }

    /** A clock that reads {@code start} until it is moved. */
    public static MovableClock standingAt(Instant start) {
        return new MovableClock(Clock.fixed(start, Formats.ZONE), Formats.ZONE, new AtomicReference<>(Duration.ZERO));
    }

    /** Moves the clock by {@code step}; a negative step moves it back. */
    public void moveBy(Duration step) {
        offset.accumulateAndGet(step, Duration::plus);
    }

    /** Sets the clock to {@code moment}. */
    public void moveTo(Instant moment) {
        offset.set(Duration.between(ticks.instant(), moment));
    }

    @Override
    public Instant instant() {
        return ticks.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(ticks, other, offset);
    }
}
