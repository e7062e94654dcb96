package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.Recipient;
import be.leerspoor.people.Recipients;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends mail to people who work here, each in their own language. The mails are stored in the running transaction and sent
 * after it is committed, by another thread; without a mail server nothing is stored. Logs and mails carry ids, names of
 * meetings and links, never content of a case: whoever writes the words sees to that.
 */
@Service
@CalledByProgram
public class Mails {

    private static final int LONGEST_KIND = 60;

    private final MailRepository repository;
    private final MailServers servers;
    private final Recipients recipients;
    private final QuietRepository quiet;
    private final CalendarText calendar;
    private final PublicAddress address;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mails(
            MailRepository repository,
            MailServers servers,
            Recipients recipients,
            QuietRepository quiet,
            CalendarText calendar,
            PublicAddress address,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.servers = servers;
        this.recipients = recipients;
        this.quiet = quiet;
        this.calendar = calendar;
        this.address = address;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends one mail to each of these people who is active; {@code words} is asked once for each of them.
     *
     * @param kind what the mail is about, such as {@code intervision.agreement}; at most 60 characters
     */
    @Transactional
    public void send(Collection<PersonId> to, String kind, Function<Locale, MailText> words) {
        store(recipients.among(to), kind, person -> words.apply(person.language()), Optional.empty(), false);
    }

    /** The same with an event that the calendar of the reader puts in, changes, or takes out when it is cancelled. */
    @Transactional
    public void send(
            Collection<PersonId> to,
            String kind,
            Function<Locale, MailText> words,
            Function<Locale, CalendarEvent> event) {
        store(recipients.among(to), kind, person -> words.apply(person.language()), Optional.of(event), false);
    }

    /**
     * The same to these people, each with a way to have no more mails of this kind. In somebody's quiet hours it waits until they
     * are over, unless it would come too late then.
     */
    @Transactional
    List<StoredMail> sendStoppable(
            List<Recipient> to,
            String kind,
            Function<Recipient, MailText> words,
            Optional<Function<Locale, CalendarEvent>> event) {
        return store(to, kind, words, event, true);
    }

    private List<StoredMail> store(
            List<Recipient> to,
            String kind,
            Function<Recipient, MailText> words,
            Optional<Function<Locale, CalendarEvent>> event,
            boolean stoppable) {
        if (kind.isBlank() || kind.length() > LONGEST_KIND) {
            throw new IllegalArgumentException("kind: 1 to " + LONGEST_KIND + " characters");
        }
        Optional<MailServer> server = servers.current();
        if (server.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<PersonId, Quiet> resting = stoppable && !to.isEmpty()
                ? quiet.among(to.stream().map(Recipient::id).toList())
                : Map.of();
        List<StoredMail> mails = new ArrayList<>();
        for (Recipient person : to) {
            MailText text = words.apply(person);
            Optional<CalendarEvent> dated = event.map(of -> of.apply(person.language()));
            Invitation invitation = dated.map(date ->
                            calendar.invitation(date, person, server.get().from()))
                    .orElse(null);
            Instant notBefore = Optional.ofNullable(resting.get(person.id()))
                    .flatMap(hours -> hours.endAt(now))
                    .filter(end ->
                            dated.filter(date -> isPressing(date, now, end)).isEmpty())
                    .orElse(now);
            mails.add(StoredMail.of(
                    person.id(), kind, stoppable, text.subject(), body(text, person), invitation, now, notBefore));
        }
        if (!mails.isEmpty()) {
            repository.add(mails);
            events.publishEvent(new MailsWaiting());
        }
        return mails;
    }

    /** What is today, or begins before one would read of it; and a date that changed, since the one it had may be today. */
    private static boolean isPressing(CalendarEvent date, Instant now, Instant end) {
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        return date.cancelled()
                || date.sequence() > 0
                || date.from().isBefore(end)
                || LocalDate.ofInstant(date.from(), Formats.ZONE).equals(today);
    }

    private String body(MailText text, Recipient person) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Texts.textIn(person.language(), "notice.mail.greeting", person.firstName()));
        paragraphs.addAll(text.paragraphs());
        text.path().map(address::of).ifPresent(paragraphs::add);
        paragraphs.add(Texts.textIn(person.language(), "notice.mail.footer"));
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** Takes back what leads to this page, sent or not. */
    void forget(String kind, String path) {
        repository.forget(kind, path);
    }

    /** Takes back what leads this person to this page and was not sent. */
    void forgetUnsent(PersonId person, String kind, String path) {
        repository.forgetUnsent(person, kind, path);
    }

    /** Takes these back, as far as they were not sent; which were. */
    List<UUID> takeBack(Collection<UUID> mails) {
        return repository.takeBack(mails);
    }
}
