package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying beforehand that one misses a session of an edition one has a place in. Nobody asks why. Who notes attendance finds it
 * filled in, and it counts once it is noted.
 */
@Service
@ForStaff
@Transactional
public class Excuses {

    private final ExcuseRepository repository;
    private final PlanRepository editions;
    private final SignedIn signedIn;
    private final Clock clock;

    Excuses(ExcuseRepository repository, PlanRepository editions, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Says that the signed-in person misses this session; false when it began or was cancelled, or they have no place in it. */
    public boolean announce(SessionId session) {
        boolean possible = takeTurn(session);
        if (possible) {
            repository.excuse(session, signedIn.actor().id(), clock.instant());
        }
        return possible;
    }

    /** Says that the signed-in person comes after all; false when it began, or when they never said otherwise. */
    public boolean takeBack(SessionId session) {
        return takeTurn(session)
                && repository.takeBack(session, signedIn.actor().id());
    }

    private boolean takeTurn(SessionId session) {
        PersonId me = signedIn.actor().id();
        return repository
                .before(session, me, clock.instant())
                .flatMap(editions::takeTurn)
                // Once it is our turn: it may have been moved or cancelled, or the place given back meanwhile.
                .flatMap(_ -> repository.before(session, me, clock.instant()))
                .isPresent();
    }
}
