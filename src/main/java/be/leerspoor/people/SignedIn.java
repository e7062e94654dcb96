package be.leerspoor.people;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person at the keyboard. Every service takes its actor from here and from nowhere else. */
@Component("signedIn")
public class SignedIn {

    private final Actors actors;

    SignedIn(Actors actors) {
        this.actors = actors;
    }

    /** The signed-in person as of now; refuses with {@link AccessDeniedException} when there is none any more. */
    public Actor actor() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** The signed-in person as of now, or empty: nobody, deactivated since, or signed out everywhere. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            // Confidential: an older stamp means that this session was ended elsewhere.
            return actors.find(person.id()).filter(actor -> actor.stamp() == person.stamp());
        }
        return Optional.empty();
    }

    /** Whether an active member of staff is signed in; for guards on services. */
    public boolean isStaff() {
        return find().isPresent();
    }

    /** Whether the signed-in person holds the role anywhere; for guards on services. */
    public boolean has(Role role) {
        return find().map(actor -> actor.has(role)).orElse(false);
    }
}
