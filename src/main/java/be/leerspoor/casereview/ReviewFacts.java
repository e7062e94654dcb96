package be.leerspoor.casereview;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reviews were opened to others by whom, for what is made of it elsewhere; never what stands in them. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class ReviewFacts {

    private final ReviewFactRepository repository;

    ReviewFacts(ReviewFactRepository repository) {
        this.repository = repository;
    }

    /** The fact of this review; empty as long as it was never opened, and again when it was deleted. */
    public Optional<ReviewFact> of(ReviewId review) {
        return repository.opened(review);
    }

    /** What this person opened to others, the earliest first. */
    public List<ReviewFact> of(PersonId author) {
        return repository.openedBy(author);
    }

    /** What these people opened to others, the earliest first. */
    public List<ReviewFact> of(Collection<PersonId> authors) {
        return repository.openedBy(authors);
    }

    /** Which of these reviews are still there, open or closed. */
    public Set<UUID> known(Collection<UUID> reviews) {
        return repository.knownReviews(reviews);
    }
}
