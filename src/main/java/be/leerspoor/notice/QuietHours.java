package be.leerspoor.notice;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours in which the signed-in person gets no mail about notices. What is sent in them comes when they are over. */
@Service
@ForStaff
@Transactional
public class QuietHours {

    private final QuietRepository repository;
    private final MailRepository mails;
    private final SignedIn signedIn;
    private final Clock clock;

    QuietHours(QuietRepository repository, MailRepository mails, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What was chosen, if anything. */
    @Transactional(readOnly = true)
    public Optional<Quiet> mine() {
        return repository.of(signedIn.actor().id());
    }

    /** Chooses from when until when; false, and nothing changes, when the two are the same. */
    public boolean choose(LocalTime from, LocalTime until) {
        if (from.getHour() == until.getHour() && from.getMinute() == until.getMinute()) {
            return false;
        }
        repository.put(signedIn.actor().id(), new Quiet(from, until), clock.instant());
        return true;
    }

    /** No hours any more; what waits for the end of them is sent now. */
    public void stop() {
        PersonId person = signedIn.actor().id();
        Instant now = clock.instant();
        repository.remove(person);
        mails.hurry(person, now);
    }
}
