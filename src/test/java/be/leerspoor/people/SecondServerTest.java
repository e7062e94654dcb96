package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Another server on the same database, which hears nothing of what is changed on this one. */
@LeerspoorTest
class SecondServerTest {

    private static final PersonId BRAM = Cast.person("bram").id();

    @Autowired
    private ActorRepository repository;

    @Autowired
    private ObjectProvider<Circles> circles;

    @Autowired
    private Staff staff;

    @Autowired
    private MovableClock clock;

    @Test
    void whoIsDeactivatedHereIsOutThereAfterASecond() {
        Actors there = new Actors(repository, circles, clock, true);
        assertThat(there.find(BRAM)).isPresent();

        As.person("hasan", () -> staff.deactivate(BRAM));
        clock.moveBy(Duration.ofMillis(1001));

        assertThat(there.find(BRAM)).isEmpty();
    }
}
