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

    Recipients(DirectoryRepository repository) {
        this.repository = repository;
    }

    /** Those of these people who work here now. Unknown and deactivated ones are left out. */
    public List<Recipient> among(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : repository.recipients(Set.copyOf(people));
    }

    /** The person, or empty when unknown or deactivated. */
    public Optional<Recipient> find(PersonId person) {
        return among(Set.of(person)).stream().findFirst();
    }
}
