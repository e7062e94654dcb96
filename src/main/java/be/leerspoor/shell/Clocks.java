package be.leerspoor.shell;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the application. {@code leerspoor.clock} (an ISO instant) makes it start there; with
 * {@code leerspoor.clock-stands-still=true} it stays there until a test moves it. In demo mode it can always be moved, so
 * that the past of the demo organisation can be told.
 */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    Clock clock(
            @Value("${leerspoor.clock:}") String start,
            @Value("${leerspoor.clock-stands-still:false}") boolean standsStill,
            @Value("${leerspoor.demo:false}") boolean demo) {
        if (start.isBlank()) {
            return demo ? MovableClock.ticking() : Clock.system(Formats.ZONE);
        }
        Instant moment = Instant.parse(start);
        return standsStill ? MovableClock.standingAt(moment) : MovableClock.tickingFrom(moment);
    }
}
