package be.leerspoor.people;

import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Remembers who did what to what, for deeds someone may have to answer for. Entries are added and never changed. */
@Service
@CalledByProgram
public class Audit {

    private final AuditRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;

    Audit(AuditRepository repository, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Adds an entry in the running transaction, by the person who is signed in or else by the terminal. The deed names
     * what happened ({@code "story.published"}, at most 60 characters), the subject an id ({@code "story:..."}, at most
     * 200); never put content of a case in either.
     */
    public void record(String deed, String subject) {
        record(deed, List.of(subject));
    }

    /** Adds an entry for each of these subjects, as {@link #record(String, String)} does for one. */
    public void record(String deed, Collection<String> subjects) {
        repository.add(clock.instant(), signedIn.find().map(Actor::id).orElse(null), deed, subjects);
    }
}
