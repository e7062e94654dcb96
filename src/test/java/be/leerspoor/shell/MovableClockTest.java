package be.leerspoor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant START = Instant.parse("2026-03-09T13:05:00Z");

    @Test
    void aStandingClockMovesOnlyWhenItIsMoved() {
        MovableClock clock = MovableClock.standingAt(START);
        clock.moveBy(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(1)));
        clock.moveTo(START);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void theSameClockInAnotherZoneMovesAlong() {
        MovableClock clock = MovableClock.standingAt(START);
        Clock elsewhere = clock.withZone(ZoneId.of("UTC"));
        clock.moveBy(Duration.ofHours(2));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(clock.getZone()).isEqualTo(Formats.ZONE);
    }

    @Test
    void aTickingClockBeginsWhereItIsTold() {
        assertThat(MovableClock.tickingFrom(START).instant()).isBetween(START, START.plusSeconds(30));
    }

    @Test
    void withoutASettingTheClockIsThatOfTheMachine() {
        Instant before = Instant.now();
        assertThat(new Clocks().clock("", false, false).instant()).isAfterOrEqualTo(before);
        assertThat(new Clocks().clock(START.toString(), true, false).instant()).isEqualTo(START);
    }
}
