package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people chose about the mail they get, and what becomes of a mail that waits when they choose anew. */
@Component
@CalledByProgram
class KeptWishes {

    private final NoticeKinds kinds;
    private final WishRepository repository;
    private final NoticeRepository notices;
    private final MailRepository mails;
    private final Clock clock;

    KeptWishes(
            NoticeKinds kinds, WishRepository repository, NoticeRepository notices, MailRepository mails, Clock clock) {
        this.kinds = kinds;
        this.repository = repository;
        this.notices = notices;
        this.mails = mails;
        this.clock = clock;
    }

    /** Every kind there is, with what holds for this person. */
    Map<NoticeKind, Wish> of(PersonId person) {
        Map<String, Wish> chosen = repository.of(person);
        Map<NoticeKind, Wish> all = new LinkedHashMap<>();
        kinds.all().forEach(kind -> all.put(kind, chosen.getOrDefault(kind.code(), kind.usual())));
        return all;
    }

    /** What holds for each of these people about one kind. */
    Map<PersonId, Wish> among(Collection<PersonId> people, NoticeKind kind) {
        Map<PersonId, Wish> chosen = repository.among(people, kind.code());
        Map<PersonId, Wish> all = new LinkedHashMap<>();
        people.forEach(person -> all.put(person, chosen.getOrDefault(person, kind.usual())));
        return all;
    }

    void keep(PersonId person, String kind, Wish wish) {
        Instant now = clock.instant();
        repository.put(person, kind, wish, now);
        switch (wish) {
            case DAILY, WEEKLY ->
                notices.letWait(person, kind, DigestHour.next(wish, now).orElseThrow());
            case OFF, NEVER -> {
                notices.letWait(person, kind, null);
                mails.forgetWaiting(person, kind);
            }
            case AT_ONCE -> {
                // What waits already, goes along with the mail it waits for.
            }
        }
    }

    /** Turns off every kind that comes gathered. */
    void stopDigest(PersonId person) {
        List<String> gathered = of(person).entrySet().stream()
                .filter(kind -> kind.getValue() == Wish.DAILY || kind.getValue() == Wish.WEEKLY)
                .map(kind -> kind.getKey().code())
                .toList();
        gathered.forEach(kind -> keep(person, kind, Wish.OFF));
    }
}
