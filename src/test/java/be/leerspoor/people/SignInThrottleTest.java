package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String OWNER = "anna";
    private static final String HOME = "192.0.2.7";
    private static final String ELSEWHERE = "203.0.113.9";

    private final MovableClock clock = MovableClock.standingAt(Instant.parse("2027-03-09T13:05:00Z"));
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void aFewMistakesCostNothing() {
        for (int i = 0; i < 5; i++) {
            assertThat(begin(OWNER, HOME)).isZero();
        }
        assertThat(begin(OWNER, HOME)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        IntStream.range(0, 5).forEach(i -> begin(OWNER, HOME));
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertThat(begin(OWNER, HOME)).isEqualTo(Duration.ofSeconds(seconds));
            clock.moveBy(Duration.ofSeconds(seconds));
            assertThat(begin(OWNER, HOME)).isZero();
        }
    }

    @Test
    void askingWhileWaitingDoesNotMakeItLonger() {
        IntStream.range(0, 5).forEach(i -> begin(OWNER, HOME));
        IntStream.range(0, 100).forEach(i -> begin(OWNER, HOME));

        assertThat(begin(OWNER, HOME)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aStrangerDoesNotKeepTheOwnerOutOfABrowserThatIsKnown() {
        for (int i = 0; i < 500; i++) {
            begin(OWNER, i % 2 == 0 ? HOME : "203.0.113." + (i % 250));
        }

        assertThat(begin(OWNER, ELSEWHERE)).isPositive();
        assertThat(begin(OWNER, HOME)).isPositive();
        assertThat(throttle.begin(OWNER, HOME, Optional.of("laptop"))).isZero();
        assertThat(throttle.begin(OWNER, ELSEWHERE, Optional.of("laptop"))).isZero();
    }

    @Test
    void aKnownBrowserThatGuessesWaitsToo() {
        IntStream.range(0, 5).forEach(i -> throttle.begin(OWNER, HOME, Optional.of("laptop")));

        assertThat(throttle.begin(OWNER, HOME, Optional.of("laptop"))).isEqualTo(Duration.ofSeconds(30));
        assertThat(throttle.begin(OWNER, HOME, Optional.of("phone"))).isZero();
    }

    @Test
    void manyAddressesTogetherAreSlowedDownForOneAccount() {
        long looked = IntStream.range(0, 1000)
                .filter(i -> begin(OWNER, "198.51." + i / 250 + "." + i % 250).isZero())
                .count();

        assertThat(looked).isEqualTo(15);
    }

    @Test
    void oneAddressThatTriesManyAccountsIsSlowedDown() {
        long looked = IntStream.range(0, 1000)
                .filter(i -> begin("person" + i, ELSEWHERE).isZero())
                .count();

        assertThat(looked).isEqualTo(60);
    }

    @Test
    void aWholeNetworkOfOneSubscriberCountsAsOneAddress() {
        long looked = IntStream.range(0, 1000)
                .filter(i -> begin("person" + i, "2001:db8:1:2::" + Integer.toHexString(i))
                        .isZero())
                .count();

        assertThat(looked).isEqualTo(60);
        assertThat(begin("somebody", "2001:db8:1:3::1")).isZero();
    }

    @Test
    void colleaguesWhoSignInDoNotUseUpTheirOffice() {
        IntStream.range(0, 1000).forEach(i -> {
            assertThat(begin("colleague" + i, HOME)).isZero();
            throttle.succeeded("colleague" + i, HOME, Optional.empty());
        });
    }

    @Test
    void anHourOfRestStartsAfresh() {
        IntStream.range(0, 5).forEach(i -> begin(OWNER, HOME));
        clock.moveBy(Duration.ofHours(1));

        assertThat(begin(OWNER, HOME)).isZero();
        assertThat(begin(OWNER, HOME)).isZero();
    }

    @Test
    void triesAtTheSameMomentDoNotSlipThroughTogether() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var tries = IntStream.range(0, 400)
                    .mapToObj(i -> (Callable<Duration>) () -> begin(OWNER, HOME))
                    .toList();
            long looked = 0;
            for (var outcome : threads.invokeAll(tries)) {
                looked += outcome.get().isZero() ? 1 : 0;
            }
            assertThat(looked).isEqualTo(5);
        }
    }

    private Duration begin(String account, String address) {
        return throttle.begin(account, address, Optional.empty());
    }
}
