package be.leerspoor.people;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
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

    /** What the rest of this request goes by: the signed-in person with the roles of now, or empty as {@link #find()}. */
    public Optional<Authentication> authentication() {
        return find().map(SignedIn::authentication);
    }

    /** Whether an active member of staff is signed in; for guards on services. */
    public boolean isStaff() {
        return find().isPresent();
    }

    /** Whether the signed-in person holds the role anywhere; for guards on services. */
    public boolean has(Role role) {
        return find().map(actor -> actor.has(role)).orElse(false);
    }

    /** The proof of identity for somebody who just showed it; empty when deactivated or ended since the stamp was read. */
    Optional<Authentication> authentication(PersonId person, int stamp) {
        return actors.find(person).filter(actor -> actor.stamp() == stamp).map(SignedIn::authentication);
    }

    static Authentication authentication(Actor actor) {
        var authorities = actor.roles().stream()
                .map(held -> "ROLE_" + held.role().name())
                .distinct()
                .sorted()
                .map(SimpleGrantedAuthority::new)
                .toList();
        var person = new SignedInPerson(actor.id().toString(), actor.stamp());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }
}
