package be.leerspoor.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: per account and address, per address, and per account over all addresses. In a
 * browser where the owner signed in before, only that browser's own tries count, so nobody else can keep the owner out.
 */
@Component
class SignInThrottle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int KEYS = 100_000;

    private final Attempts pairs;
    private final Attempts addresses;
    private final Attempts accounts;

    SignInThrottle(Clock clock) {
        this.pairs = new Attempts(clock, 5, FIRST_WAIT, LONGEST_WAIT, Duration.ofHours(1), KEYS);
        // An office shares one address: many more than one person's mistakes.
        this.addresses = new Attempts(clock, 60, FIRST_WAIT, LONGEST_WAIT, Duration.ofHours(1), KEYS);
        this.accounts = new Attempts(clock, 15, FIRST_WAIT, LONGEST_WAIT, Duration.ofHours(12), KEYS);
    }

    /** Counts a try, or tells how long to wait before the next; then nothing is counted. */
    Duration begin(String account, String remoteAddress, Optional<String> device) {
        if (device.isPresent()) {
            return pairs.begin(pair(account, device.get()));
        }
        String address = Network.of(remoteAddress).name();
        String pair = pair(account, address);
        Duration wait = longest(pairs.waiting(pair), addresses.waiting(address), accounts.waiting(account));
        if (!wait.isZero()) {
            return wait;
        }
        return longest(pairs.begin(pair), addresses.begin(address), accounts.begin(account));
    }

    /** The password was right: this was no guess. */
    void succeeded(String account, String remoteAddress, Optional<String> device) {
        String address = Network.of(remoteAddress).name();
        pairs.forget(pair(account, device.orElse(address)));
        if (device.isEmpty()) {
            addresses.undo(address);
            accounts.undo(account);
        }
    }

    /** Everybody starts afresh. */
    void forgetAll() {
        pairs.forgetAll();
        addresses.forgetAll();
        accounts.forgetAll();
    }

    private static String pair(String account, String place) {
        return account + ' ' + place;
    }

    private static Duration longest(Duration... waits) {
        return Arrays.stream(waits).max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
