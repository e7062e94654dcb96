package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.Recipient;
import be.leerspoor.people.Recipients;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people who work here that something happened that concerns them: on their page of notices in the running
 * transaction, and by mail in the way they chose for this kind. Nothing of the content of a case ever stands in a notice:
 * whoever writes the words sees to that.
 */
@Service
@CalledByProgram
public class Notices {

    private final NoticeKinds kinds;
    private final KeptWishes wishes;
    private final NoticeRepository repository;
    private final Mails mails;
    private final Recipients recipients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            NoticeKinds kinds,
            KeptWishes wishes,
            NoticeRepository repository,
            Mails mails,
            Recipients recipients,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kinds = kinds;
        this.wishes = wishes;
        this.repository = repository;
        this.mails = mails;
        this.recipients = recipients;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells each of these people who is active; {@code words} is asked once for each language. The mail is sent at once,
     * waits for the mail of the day or the week, or is not sent, as the person chose.
     *
     * @param kind the code of a {@link NoticeKind} that is offered as a bean; another is refused
     */
    @Transactional
    public void tell(Collection<PersonId> to, String kind, Function<Locale, NoticeText> words) {
        tell(to, kind, words, Optional.empty());
    }

    /**
     * The same with an event that the calendar of the reader puts in, changes, or takes out when it is cancelled. Such a
     * mail never waits: it is sent at once, unless the person wants none of this kind.
     */
    @Transactional
    public void tell(
            Collection<PersonId> to,
            String kind,
            Function<Locale, NoticeText> words,
            Function<Locale, CalendarEvent> event) {
        tell(to, kind, words, Optional.of(event));
    }

    /**
     * Takes back every notice of this kind that leads to this page, seen or not, and the mails about it. For what must not be known any
     * more once it is over, such as who was reminded.
     */
    @Transactional
    public void forget(String kind, String path) {
        tookBack(repository.forget(kind, path));
        mails.forget(kind, path);
    }

    /**
     * Takes back the notices of this kind that lead this person to this page, without noting when, and the mails about it that
     * still wait.
     */
    @Transactional
    public void forget(PersonId person, String kind, String path) {
        tookBack(repository.forget(person, kind, path));
        mails.forgetUnsent(person, kind, path);
    }

    /** A mail with more in it is gathered anew, without what was taken back. */
    private void tookBack(List<NoticeRepository.Forgotten> forgotten) {
        Set<UUID> gathered = forgotten.stream()
                .flatMap(notice -> notice.gatheredIn().stream())
                .collect(Collectors.toSet());
        if (!gathered.isEmpty()) {
            repository.gatherAgain(mails.takeBack(gathered), clock.instant());
        }
        forgotten.stream()
                .map(NoticeRepository.Forgotten::person)
                .distinct()
                .forEach(person -> events.publishEvent(new NoticesChanged(person, true)));
    }

    private void tell(
            Collection<PersonId> to,
            String kind,
            Function<Locale, NoticeText> words,
            Optional<Function<Locale, CalendarEvent>> event) {
        NoticeKind known =
                kinds.find(kind).orElseThrow(() -> new IllegalArgumentException("No kind of notice: " + kind));
        List<Recipient> meant = recipients.among(to);
        if (meant.isEmpty()) {
            return;
        }
        Map<PersonId, Wish> wished =
                wishes.among(meant.stream().map(Recipient::id).toList(), known);
        // Whoever turned the kind off altogether is told nothing of it.
        List<Recipient> people = meant.stream()
                .filter(person -> wished.get(person.id()) != Wish.NEVER)
                .toList();
        Map<Locale, NoticeText> texts = new HashMap<>();
        people.forEach(person -> texts.computeIfAbsent(person.language(), words));
        Instant now = clock.instant();
        boolean dated = event.isPresent();
        List<NoticeRepository.New> told = new ArrayList<>();
        List<Recipient> atOnce = new ArrayList<>();
        for (Recipient person : people) {
            NoticeText text = words(texts, person);
            boolean own = text.doneBy().filter(person.id()::equals).isPresent();
            Wish wish = wished.getOrDefault(person.id(), known.usual());
            told.add(new NoticeRepository.New(
                    person.id(),
                    kind,
                    text,
                    now,
                    own ? Optional.of(now) : Optional.empty(),
                    own || dated ? Optional.empty() : DigestHour.next(wish, now)));
            if (dated ? wish != Wish.OFF : wish == Wish.AT_ONCE && !own) {
                atOnce.add(person);
            }
        }
        repository.put(told);
        told.stream()
                .filter(notice -> notice.seenAt().isEmpty())
                .forEach(notice -> events.publishEvent(new NoticesChanged(notice.person(), false)));
        mails.sendStoppable(atOnce, kind, person -> words(texts, person).asMail(), event);
    }

    private static NoticeText words(Map<Locale, NoticeText> texts, Recipient person) {
        NoticeText text = texts.get(person.language());
        if (text == null) {
            throw new IllegalStateException("No words in " + person.language());
        }
        return text;
    }
}
