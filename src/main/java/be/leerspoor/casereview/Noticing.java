package be.leerspoor.casereview;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a colleague shared is told until one opened it or put the news away; nobody else learns of either. */
@Service
@ForStaff
@Transactional
public class Noticing {

    private final NoticedRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;

    Noticing(NoticedRepository repository, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Tells the signed-in person no more that this review was shared with them; does nothing when it was not. */
    public void noticed(ReviewId review) {
        repository.notice(review, signedIn.actor(), clock.instant());
    }
}
