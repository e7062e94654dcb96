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

/** Who responded to reviews of colleagues, for what is made of it elsewhere; never what was said. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class ResponseFacts {

    private final ReviewFactRepository repository;

    ResponseFacts(ReviewFactRepository repository) {
        this.repository = repository;
    }

    /** The fact of this response; empty when there is none such. */
    public Optional<ResponseFact> of(UUID response) {
        return repository.given(response);
    }

    /** The responses that this person gave, the earliest first. */
    public List<ResponseFact> of(PersonId responder) {
        return repository.givenBy(responder);
    }

    /** The responses that these people gave, the earliest first. */
    public List<ResponseFact> of(Collection<PersonId> responders) {
        return repository.givenBy(responders);
    }

    /** Which of these responses are still there. */
    public Set<UUID> known(Collection<UUID> responses) {
        return repository.knownResponses(responses);
    }
}
