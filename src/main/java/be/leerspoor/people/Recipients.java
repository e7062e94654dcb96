package be.leerspoor.people;

import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Mail addresses of people who work here now; for what the program sends, never for a screen. */
@Service
@CalledByProgram
public class Recipients {

    private final DirectoryRepository repository;
    private final Actors actors;

    Recipients(DirectoryRepository repository, Actors actors) {
        this.repository = repository;
        this.actors = actors;
    }

    /** Those of these people who work here now. Unknown and deactivated ones are left out. */
    public List<Recipient> among(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : repository.recipients(Set.copyOf(people));
    }

    /** The person, or empty when unknown or deactivated. */
    public Optional<Recipient> find(PersonId person) {
        return among(Set.of(person)).stream().findFirst();
    }

    /** What the policy knows as of now of those of these people who work here, but for the circles they are in. */
    public List<Actor> actors(Collection<PersonId> people) {
        return actors.among(people);
    }

    /** What the person holds a key to as of now; nothing when unknown or deactivated. */
    public Set<AccessTerm> terms(PersonId person) {
        return actors.find(person).map(Actor::terms).orElseGet(Set::of);
    }
}
