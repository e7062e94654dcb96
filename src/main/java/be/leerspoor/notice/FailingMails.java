package be.leerspoor.notice;

import be.leerspoor.people.ForAdministrators;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails that were tried in vain, for who can do something about an address or a mail server. */
@Service
@ForAdministrators
@Transactional
public class FailingMails {

    /** Most mails in the list; what failed last comes first. */
    public static final int MOST = 200;

    private final MailRepository repository;
    private final NoticeKinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FailingMails(MailRepository repository, NoticeKinds kinds, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /** Mails of the last 30 days to people who work here, tried twice at least or given up. */
    @Transactional(readOnly = true)
    public List<FailingMail> all() {
        return repository.failing(MOST, kind -> StopLinks.name(kinds, kind));
    }

    /** Sends it now, once more; false when it is not among them (any more). */
    public boolean tryAgain(UUID mail) {
        boolean due = repository.tryNow(mail, clock.instant());
        if (due) {
            events.publishEvent(new MailsWaiting());
        }
        return due;
    }

    /** Tries it no more; false when it was not tried any more anyway. */
    public boolean giveUp(UUID mail) {
        return repository.giveUpFailing(mail, clock.instant());
    }
}
