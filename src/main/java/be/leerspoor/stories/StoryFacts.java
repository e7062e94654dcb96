package be.leerspoor.stories;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose stories were published, for what is made of it elsewhere. What was imported is nobody's. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class StoryFacts {

    private final StoryFactRepository repository;

    StoryFacts(StoryFactRepository repository) {
        this.repository = repository;
    }

    /** The fact of this story; empty as long as no second reader published it, and when it has no author. */
    public Optional<StoryFact> of(StoryId story) {
        return repository.published(story);
    }

    /** The stories of this author that were published, the earliest first. */
    public List<StoryFact> of(PersonId author) {
        return repository.publishedOf(author);
    }

    /** The stories of these authors that were published, the earliest first. */
    public List<StoryFact> of(Collection<PersonId> authors) {
        return repository.publishedOf(authors);
    }

    /** Which of these stories are still there and have an author. */
    public Set<UUID> known(Collection<UUID> stories) {
        return repository.known(stories);
    }
}
