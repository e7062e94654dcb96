package be.leerspoor.notice;

import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.Audit;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Recipient;
import be.leerspoor.people.Recipients;
import be.leerspoor.people.Secrets;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The calendar of a person for programs that read along, at an address that only its owner knows. */
@Service
public class CalendarFeeds {

    private static final int SECRET_LENGTH = 43;
    private static final Duration BACK = Duration.ofDays(90);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration SEEN_RECENTLY = Duration.ofMinutes(5);

    private final CalendarFeedRepository repository;
    private final Sources sources;
    private final CalendarText calendar;
    private final Recipients recipients;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    CalendarFeeds(
            CalendarFeedRepository repository,
            Sources sources,
            CalendarText calendar,
            Recipients recipients,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.sources = sources;
        this.calendar = calendar;
        this.recipients = recipients;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** The feed of the signed-in person, if there is one. */
    @ForStaff
    public Optional<CalendarFeed> mine() {
        return repository.of(signedIn.actor().id());
    }

    /**
     * Makes a feed for the signed-in person and returns where it is ({@code calendar/....ics}), which is never told again;
     * the address of an earlier one opens nothing from now on.
     */
    @ForStaff
    @Transactional
    public String make() {
        PersonId me = signedIn.actor().id();
        String secret = Secrets.random();
        repository.put(me, Secrets.hash(secret), clock.instant());
        audit.record("calendar.made", "person:" + me);
        return "calendar/" + secret + ".ics";
    }

    /** Makes the address of the own feed worthless at once. */
    @ForStaff
    @Transactional
    public void revoke() {
        PersonId me = signedIn.actor().id();
        if (repository.revoke(me, clock.instant())) {
            audit.record("calendar.revoked", "person:" + me);
        }
    }

    /** The calendar that this secret opens, of 90 days back and 400 ahead; empty when it opens nothing (any more). */
    @CalledByProgram
    public Optional<String> read(String secret) {
        if (secret.length() != SECRET_LENGTH) {
            return Optional.empty();
        }
        String hash = Secrets.hash(secret);
        Optional<CalendarFeedRepository.Asked> asked = repository.find(hash);
        Optional<Recipient> owner = asked.flatMap(feed -> recipients.find(feed.person()));
        if (asked.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant lastUsed = asked.get().lastUsedAt();
        if (lastUsed == null || lastUsed.plus(SEEN_RECENTLY).isBefore(now)) {
            repository.used(hash, now);
        }
        return owner.map(person -> calendar.feed(
                sources.of(person.id(), now.minus(BACK), now.plus(AHEAD), person.language()), person.language()));
    }

    // Confidential: whoever comes back later starts without an address that somebody else may have kept.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void accessChanged(AccessChanged changed) {
        repository.revokeOfDeactivated(changed.person(), clock.instant());
    }
}
