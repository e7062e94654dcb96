package be.leerspoor.demo;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The time that a person takes before they do something. */
class HumanPause {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(4);

    HumanPause() {}

    void take() throws InterruptedException {
        Thread.sleep(
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(SHORTEST.toMillis(), LONGEST.toMillis() + 1)));
    }
}
