package be.leerspoor.notice;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person was told. */
@Service
@ForStaff
public class MyNotices {

    private static final int LONGEST_LIST = 1_000;
    private static final int AT_START = 5;

    /** How long something nobody looked at stays on the start page. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final NoticeRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;

    MyNotices(NoticeRepository repository, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The newest, this many at most and 1,000 in any case; the newest first. */
    public List<MyNotice> newest(int most) {
        Actor me = signedIn.actor();
        return repository.newest(me.id(), me.terms(), Math.clamp(most, 0, LONGEST_LIST));
    }

    /** The five newest of the last 30 days that were not seen yet. */
    public List<MyNotice> news() {
        Actor me = signedIn.actor();
        return repository.unseen(me.id(), me.terms(), clock.instant().minus(NEWS), AT_START);
    }

    /** The notice, which counts as seen from now on; empty when there is none of that name for this person. */
    @Transactional
    public Optional<MyNotice> open(UUID notice) {
        Actor me = signedIn.actor();
        Optional<MyNotice> found = repository.find(me.id(), me.terms(), notice);
        found.filter(one -> !one.seen()).ifPresent(one -> repository.seen(me.id(), one.id(), clock.instant()));
        return found;
    }

    /** Counts as seen from now on; false when it was already, or is not there. */
    @Transactional
    public boolean seen(UUID notice) {
        return repository.seen(signedIn.actor().id(), notice, clock.instant());
    }

    /** All that was told until this moment counts as seen from now on; what came later is still news. */
    @Transactional
    public void seenUpTo(Instant newest) {
        repository.seenUpTo(signedIn.actor().id(), newest, clock.instant());
    }
}
