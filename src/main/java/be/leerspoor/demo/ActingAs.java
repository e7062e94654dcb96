package be.leerspoor.demo;

import be.leerspoor.people.SignedInPerson;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Lets things happen in the past, by a person of the cast or by nobody. For as long as it lasts the clock of the whole
 * application reads that moment, so this is done before the server takes requests.
 */
class ActingAs {

    private final MovableClock clock;

    ActingAs(Clock clock) {
        if (!(clock instanceof MovableClock movable)) {
            throw new IllegalStateException("The demo organisation needs a clock that can be moved");
        }
        this.clock = movable;
    }

    /** What the clock of the demo reads. */
    Instant now() {
        return clock.instant();
    }

    /** Does the work with this person signed in, while the clock reads that moment. */
    <T> T person(String userName, Moment moment, Supplier<T> work) {
        return person(userName, moment.before(clock.instant()), work);
    }

    /** Does the work with this person signed in, while the clock reads that instant. */
    <T> T person(String userName, Instant moment, Supplier<T> work) {
        var person = new SignedInPerson(Cast.person(userName).id().toString(), 0);
        return with(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())),
                moment,
                work);
    }

    /** Does the work with nobody signed in, while the clock reads that moment. */
    <T> T nobody(Moment moment, Supplier<T> work) {
        return with(SecurityContextHolder.createEmptyContext(), moment.before(clock.instant()), work);
    }

    /** Does the work with nobody signed in, while the clock reads that instant. */
    <T> T nobody(Instant moment, Supplier<T> work) {
        return with(SecurityContextHolder.createEmptyContext(), moment, work);
    }

    private <T> T with(SecurityContext context, Instant moment, Supplier<T> work) {
        Duration step = Duration.between(clock.instant(), moment);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        clock.moveBy(step);
        try {
            return work.get();
        } finally {
            clock.moveBy(step.negated());
            SecurityContextHolder.setContext(before);
        }
    }
}
