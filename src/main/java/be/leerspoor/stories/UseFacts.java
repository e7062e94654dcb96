package be.leerspoor.stories;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who used stories of colleagues, for what is made of it elsewhere. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class UseFacts {

    private final StoryFactRepository repository;

    UseFacts(StoryFactRepository repository) {
        this.repository = repository;
    }

    /** The fact of this use; empty when it was taken back. */
    public Optional<UseFact> of(UUID use) {
        return repository.used(use);
    }

    /** What this person used, the earliest first. */
    public List<UseFact> of(PersonId person) {
        return repository.usedBy(person);
    }

    /** What these people used, the earliest first. */
    public List<UseFact> of(Collection<PersonId> people) {
        return repository.usedBy(people);
    }
}
