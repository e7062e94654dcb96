package be.leerspoor.notice;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The start page of the signed-in person: what is new there, and what they put away of it. Nobody else learns of either. */
@Service
@ForStaff
@Transactional
public class StartPage {

    /** The most characters a name of something on the page may have. */
    public static final int LONGEST = 120;

    static final int MOST_NEWS = 5;
    private static final Duration NEWS = Duration.ofDays(30);

    private final StartNewsRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;

    StartPage(StartNewsRepository repository, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All that notices have for it. */
    @Transactional(readOnly = true)
    public StartNews mine() {
        Actor me = signedIn.actor();
        return repository.of(me.id(), me.terms(), clock.instant().minus(NEWS), MOST_NEWS, me.has(Role.ADMINISTRATOR));
    }

    /** Leaves this out from now on; refuses what is no name of ours with {@link IllegalArgumentException}. */
    public void putAway(String what) {
        if (!what.matches("[A-Za-z0-9@:._-]{1," + LONGEST + "}")) {
            throw new IllegalArgumentException("what: letters, digits and marks, " + LONGEST + " at most");
        }
        repository.putAway(signedIn.actor().id(), what, clock.instant());
    }

    /** Shows all of this again. */
    public void bringBack(Collection<String> what) {
        repository.bringBack(signedIn.actor().id(), what);
    }
}
