package be.leerspoor.notice;

import be.leerspoor.people.Recipient;
import be.leerspoor.people.Recipients;
import be.leerspoor.shell.BugReference;
import be.leerspoor.shell.CalledByProgram;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands stored mails to the mail server, one at a time and outside of any transaction. Each is claimed first, so that of
 * two servers one sends it; a server that dies halfway leaves its claim, which ends by itself.
 */
@Component
@CalledByProgram
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final List<Duration> AGAIN_AFTER =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(30);

    /** Much longer than a mail server is waited for. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final int AT_ONCE = 50;

    private final MailRepository repository;
    private final MailServers servers;
    private final Recipients recipients;
    private final StopLinks links;
    private final PublicAddress address;
    private final Clock clock;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean serving;

    Delivery(
            MailRepository repository,
            MailServers servers,
            Recipients recipients,
            StopLinks links,
            PublicAddress address,
            Clock clock) {
        this.repository = repository;
        this.servers = servers;
        this.recipients = recipients;
        this.links = links;
        this.address = address;
        this.clock = clock;
    }

    /** A command of the terminal only stores: it would end while a mail is on its way. */
    @EventListener
    void serves(WebServerInitializedEvent started) {
        serving = true;
        if (servers.current().isEmpty()) {
            LOG.info("No mail is sent: LEERSPOOR_MAIL_HOST names no mail server");
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void hurry(MailsWaiting stored) {
        look();
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    public void look() {
        // On a thread of its own: a mail server may be slow, and neither a person nor another job waits for it.
        if (serving && servers.current().isPresent() && asked.getAndIncrement() == 0) {
            Thread.ofVirtual().name("mail").start(this::deliverUntilNobodyAsks);
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    public void deleteTheOldest() {
        repository.deleteWrittenBefore(clock.instant().minus(KEPT));
    }

    private void deliverUntilNobodyAsks() {
        int answered;
        do {
            answered = asked.get();
            try {
                deliver();
            } catch (RuntimeException fault) {
                BugReference.log("mail", fault);
            }
        } while (!asked.compareAndSet(answered, 0));
    }

    /** Sends what it is time for, as far as nobody else is at it. */
    void deliver() {
        List<StoredMail> due;
        do {
            due = servers.current().isPresent() ? repository.due(clock.instant(), AT_ONCE) : List.of();
            due.forEach(this::deliver);
        } while (due.size() == AT_ONCE);
    }

    private void deliver(StoredMail mail) {
        Optional<MailServer> server = servers.current();
        Instant now = clock.instant();
        if (server.isEmpty() || !repository.claim(mail, now, now.plus(CLAIM))) {
            return;
        }
        // Confidential: who lost access since the mail was written, gets it no more.
        Optional<Recipient> person = recipients.find(mail.person());
        if (person.isEmpty()) {
            repository.giveUp(mail.id(), now);
            return;
        }
        // Only now, so that its secret stands in the mail and nowhere with us.
        Optional<String> wayOut =
                mail.stoppable() ? Optional.of(address.of(links.make(mail.person(), mail.kind()))) : Optional.empty();
        try {
            JavaMailSender sender = server.get().sender();
            sender.send(new Letter(mail, person.get(), server.get().from(), wayOut).written(sender, now));
        } catch (RuntimeException | MessagingException problem) {
            failed(mail, problem);
            return;
        }
        repository.sent(mail.id(), clock.instant());
    }

    private void failed(StoredMail mail, Exception problem) {
        Instant now = clock.instant();
        Instant again = now.plus(AGAIN_AFTER.get(Math.min(mail.tries(), AGAIN_AFTER.size() - 1)));
        // Confidential: what mail servers say repeats addresses and words.
        if (again.isAfter(mail.createdAt().plus(GIVEN_UP_AFTER))) {
            repository.giveUp(mail.id(), now);
            LOG.warn("Mail {} given up: {}", mail.id(), cause(problem));
        } else {
            repository.tryAgain(mail.id(), again);
            LOG.warn("Mail {} not sent, tried again later: {}", mail.id(), cause(problem));
        }
    }

    private static String cause(Exception problem) {
        Throwable cause = problem instanceof MailSendException refused && refused.getMessageExceptions().length > 0
                ? refused.getMessageExceptions()[0]
                : problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getName();
    }
}
