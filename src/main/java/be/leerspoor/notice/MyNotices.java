package be.leerspoor.notice;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person was told. */
@Service
@ForStaff
public class MyNotices {

    private static final int LONGEST_LIST = 1_000;

    /** How long something nobody looked at is news. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final NoticeRepository repository;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyNotices(NoticeRepository repository, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.events = events;
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
        return repository.unseen(me.id(), me.terms(), clock.instant().minus(NEWS), StartPage.MOST_NEWS);
    }

    /** How many of the last 30 days were not seen yet. */
    public int unseen() {
        Actor me = signedIn.actor();
        return repository.countUnseen(me.id(), me.terms(), clock.instant().minus(NEWS));
    }

    /** The notice, which counts as seen from now on; empty when there is none of that name for this person. */
    @Transactional
    public Optional<MyNotice> open(UUID notice) {
        Actor me = signedIn.actor();
        Optional<MyNotice> found = repository.find(me.id(), me.terms(), notice);
        found.filter(one -> !one.seen()).ifPresent(one -> seen(one.id()));
        return found;
    }

    /** Counts as seen from now on; false when it was already, or is not there. */
    @Transactional
    public boolean seen(UUID notice) {
        PersonId me = signedIn.actor().id();
        return changed(me, repository.seen(me, notice, clock.instant()));
    }

    /** All that was told until this moment counts as seen from now on; what came later is still news. */
    @Transactional
    public void seenUpTo(Instant newest) {
        PersonId me = signedIn.actor().id();
        changed(me, repository.seenUpTo(me, newest, clock.instant()));
    }

    private boolean changed(PersonId me, boolean any) {
        if (any) {
            events.publishEvent(new NoticesChanged(me, true));
        }
        return any;
    }
}
