package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.Secrets;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way out that stands in each mail about a kind of notice: whoever holds the mail turns off that kind, without
 * signing in, and learns nothing but the name of the kind.
 */
@Service
@CalledByProgram
public class StopLinks {

    private static final int SECRET_LENGTH = 43;

    private final StopLinkRepository repository;
    private final NoticeKinds kinds;
    private final KeptWishes wishes;
    private final Clock clock;

    StopLinks(StopLinkRepository repository, NoticeKinds kinds, KeptWishes wishes, Clock clock) {
        this.repository = repository;
        this.kinds = kinds;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** The address of a new way out, inside the application; the secret in it is nowhere kept. */
    String make(PersonId person, String kind) {
        String secret = Secrets.random();
        repository.add(Secrets.hash(secret), person, kind, clock.instant());
        return "unsubscribe/" + secret;
    }

    /** Key of the name of what this secret turns off; empty when it opens nothing (any more). Changes nothing. */
    public Optional<String> find(String secret) {
        return link(secret).flatMap(link -> name(link.kind()));
    }

    /** Turns off the mails of that kind, however often it is asked; the same answer as {@link #find}. */
    @Transactional
    public Optional<String> stop(String secret) {
        Optional<StopLinkRepository.StopLink> link = link(secret);
        Optional<String> name = link.flatMap(known -> name(known.kind()));
        if (link.isPresent() && name.isPresent()) {
            if (link.get().kind().equals(Digest.KIND)) {
                wishes.stopDigest(link.get().person());
            } else {
                wishes.keep(link.get().person(), link.get().kind(), Wish.OFF);
            }
        }
        return name;
    }

    private Optional<StopLinkRepository.StopLink> link(String secret) {
        return secret.length() == SECRET_LENGTH ? repository.find(Secrets.hash(secret)) : Optional.empty();
    }

    private Optional<String> name(String kind) {
        return name(kinds, kind);
    }

    /** Key of the name of what mails of this kind are about; empty for one that nobody offers. */
    static Optional<String> name(NoticeKinds kinds, String kind) {
        return kind.equals(Digest.KIND)
                ? Optional.of("notice.stop.digest")
                : kinds.find(kind).map(NoticeKind::textKey);
    }
}
