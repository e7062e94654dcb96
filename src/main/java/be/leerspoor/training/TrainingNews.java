package be.leerspoor.training;

import be.leerspoor.notice.MailText;
import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what became of an edition they are in, in the transaction of the change itself: no change without its news,
 * and no news of what was undone. Sessions go to calendars one by one, the first of them with the words.
 */
@Component
@CalledByProgram
class TrainingNews {

    /** How long before a session people are reminded of it. */
    static final Duration BEFOREHAND = Duration.ofDays(7);

    private static final int LONGEST_LINE = 500;

    private final NewsRepository repository;
    private final PlanRepository editions;
    private final Notices notices;
    private final Clock clock;

    TrainingNews(NewsRepository repository, PlanRepository editions, Notices notices, Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.notices = notices;
        this.clock = clock;
    }

    /** There is a place. */
    void placed(EditionId edition, PersonId person) {
        EditionNews news = find(edition);
        tell(
                news,
                List.of(person),
                TrainingNotices.PLACE,
                language -> said(news, language, true, "place"),
                coming(news),
                false);
    }

    /** All places are taken; {@code place} on the waiting list, counted from 1. */
    void waiting(EditionId edition, PersonId person, int place) {
        EditionNews news = find(edition);
        tell(
                news,
                List.of(person),
                TrainingNotices.PLACE,
                language -> said(news, language, false, "waiting", Integer.toString(place)),
                List.of(),
                false);
    }

    /** A place came free for who waited longest. */
    void promoted(EditionId edition, PersonId person, Instant until) {
        EditionNews news = find(edition);
        tell(
                news,
                List.of(person),
                TrainingNotices.PLACE,
                language -> said(
                        news, language, true, "promoted", Formats.in(language).moment(until)),
                coming(news),
                false);
    }

    /** The team leader thinks it is something for this person. */
    void proposed(EditionId edition, PersonId person, String leader) {
        EditionNews news = find(edition);
        tell(
                news,
                List.of(person),
                TrainingNotices.PROPOSED,
                language -> said(news, language, false, "proposed", leader),
                List.of(),
                false);
    }

    /** Who was proposed agrees or declines: told to the leader who did so, without a word of why. */
    void answered(EditionId edition, PersonId leader, Actor person, boolean accepted) {
        EditionNews news = find(edition);
        notices.tell(
                List.of(leader),
                TrainingNotices.ANSWERED,
                language -> notice(news, brief(news, language, accepted ? "accepted" : "declined", person.name()))
                        .about("edition:" + edition + " person:" + person.id()));
    }

    /** Somebody gave back a place: it goes out of their calendar. */
    void left(EditionId edition, PersonId person) {
        EditionNews news = find(edition);
        tell(
                news,
                List.of(person),
                TrainingNotices.PLACE,
                language -> brief(news, language, "left"),
                coming(news),
                true);
    }

    /** Somebody gave back a place in the last week: told to who gives it, without a word of why. */
    void leftLate(EditionId edition, Actor person) {
        EditionNews news = find(edition);
        notices.tell(
                List.copyOf(news.trainers()),
                TrainingNotices.GIVES,
                language -> notice(news, brief(news, language, "left-late", person.name()))
                        .about("edition:" + edition + " person:" + person.id()));
    }

    /** Sessions were moved, added or dropped. Who gives one since now hears that instead. */
    void moved(
            EditionId edition,
            Set<SessionId> changed,
            List<PlanRepository.Stored> dropped,
            Collection<PersonId> newTrainers) {
        EditionNews news = find(edition);
        Set<PersonId> trainers = new HashSet<>(news.trainers());
        dropped.forEach(session -> trainers.addAll(session.trainers()));
        trainers.removeAll(newTrainers);
        List<EditionNews.Session> those = news.sessions(changed);
        Function<Locale, MailText> words = language -> said(news, language, true, "moved");
        Function<Locale, MailText> outside = language -> said(news, language, false, "moved");
        tell(news, news.placed(), TrainingNotices.MOVED, words, those, false);
        tell(news, news.in(EnrolmentState.WAITING), TrainingNotices.MOVED, outside, List.of(), false);
        tell(news, news.in(EnrolmentState.ASKED), TrainingNotices.MOVED, outside, List.of(), false);
        for (PersonId trainer : trainers) {
            List<EditionNews.Session> given = those.stream()
                    .filter(session -> session.trainers().contains(trainer))
                    .toList();
            tell(news, List.of(trainer), TrainingNotices.MOVED, words, given, false);
        }
        for (PlanRepository.Stored session : dropped) {
            Set<PersonId> who = new HashSet<>(news.placed());
            who.addAll(session.trainers());
            notices.tell(
                    who,
                    TrainingNotices.MOVED,
                    language -> notice(news, one(news, stored(session), language, "dropped")),
                    language -> news.event(stored(session).raised(), language, true));
        }
    }

    /** The edition does not go on; who decided so knows it. */
    void cancelled(EditionId edition, PersonId by) {
        EditionNews news = find(edition);
        Function<Locale, MailText> words = language -> brief(
                news, language, "cancelled", Optional.ofNullable(news.reason()).orElse(""));
        tell(news, news.placed(), TrainingNotices.MOVED, words, coming(news), true);
        tell(news, news.in(EnrolmentState.WAITING), TrainingNotices.MOVED, words, List.of(), true);
        tell(news, news.in(EnrolmentState.ASKED), TrainingNotices.MOVED, words, List.of(), true);
        for (PersonId trainer : news.trainers()) {
            List<EditionNews.Session> given = coming(news).stream()
                    .filter(session -> session.trainers().contains(trainer))
                    .toList();
            // Also who cancelled it has it in their calendar, which takes nothing out by itself.
            if (!trainer.equals(by) || !given.isEmpty()) {
                tell(news, List.of(trainer), TrainingNotices.MOVED, words, given, true);
            }
        }
    }

    /** Somebody gives these sessions. */
    void gives(EditionId edition, PersonId trainer, Set<SessionId> sessions) {
        EditionNews news = find(edition);
        List<EditionNews.Session> those = news.sessions(sessions).stream()
                .filter(session -> session.startsAt().isAfter(clock.instant()))
                .toList();
        tell(
                news,
                List.of(trainer),
                TrainingNotices.GIVES,
                language -> said(news, language, true, "gives"),
                those,
                false);
    }

    /** Somebody gives these sessions no more. */
    void givesNoMore(EditionId edition, PersonId trainer, List<PlanRepository.Stored> sessions) {
        EditionNews news = find(edition);
        List<EditionNews.Session> those = sessions.stream()
                .map(TrainingNews::stored)
                .map(session ->
                        news.sessions(Set.of(session.id())).stream().findFirst().orElse(session))
                .map(EditionNews.Session::raised)
                .filter(session -> session.startsAt().isAfter(clock.instant()))
                .toList();
        tell(
                news,
                List.of(trainer),
                TrainingNotices.GIVES,
                language -> brief(news, language, "gives-no-more"),
                those,
                true);
    }

    /** There is something new to read or look at: participants are told once a day, however much there is. */
    void material(EditionId edition) {
        EditionNews news = find(edition);
        if (!news.placed().isEmpty() && editions.tellOfMaterial(edition, LocalDate.now(clock))) {
            tell(
                    news,
                    news.placed(),
                    TrainingNotices.MATERIAL,
                    language -> brief(news, language, "material"),
                    List.of(),
                    false);
        }
    }

    /** Reminds, once, a week before, whoever did not say that they miss it. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    @Transactional
    public void remindOfSessions() {
        Instant now = clock.instant();
        for (EditionNews news : repository.takeSoon(now, now.plus(BEFOREHAND))) {
            for (EditionNews.Session session : news.sessions()) {
                Set<PersonId> who = new HashSet<>(news.placed());
                who.removeAll(session.excused());
                who.addAll(session.trainers());
                notices.tell(
                        who,
                        TrainingNotices.SESSION,
                        language -> notice(news, one(news, session, language, "session")));
            }
        }
    }

    /** The words once; of every further session only what puts it in the calendar, or takes it out. */
    private void tell(
            EditionNews news,
            Collection<PersonId> to,
            String kind,
            Function<Locale, MailText> words,
            List<EditionNews.Session> sessions,
            boolean takesOut) {
        if (to.isEmpty()) {
            return;
        }
        if (sessions.isEmpty()) {
            notices.tell(to, kind, language -> notice(news, words.apply(language)));
            return;
        }
        for (int i = 0; i < sessions.size(); i++) {
            EditionNews.Session session = sessions.get(i);
            Function<Locale, MailText> these =
                    i == 0 ? words : language -> one(news, session, language, takesOut ? "dropped" : "date");
            // One notice, however many sessions there are; a mail for each, since one mail holds one date.
            notices.tell(
                    to,
                    kind,
                    language -> notice(news, words.apply(language)).withMail(these.apply(language)),
                    language -> news.event(session, language, takesOut));
        }
    }

    /** What stands on the page of notices: the title of the mail and its first sentence. */
    private static NoticeText notice(EditionNews news, MailText mail) {
        String line = mail.paragraphs().getFirst();
        return new NoticeText(mail.subject(), line.substring(0, Math.min(line.length(), LONGEST_LINE)), mail.path())
                .withMail(mail)
                .about("edition:" + news.id());
    }

    private List<EditionNews.Session> coming(EditionNews news) {
        return news.after(clock.instant());
    }

    private EditionNews find(EditionId edition) {
        return repository.find(edition).orElseThrow(() -> new IllegalStateException("no edition " + edition));
    }

    private static EditionNews.Session stored(PlanRepository.Stored session) {
        return new EditionNews.Session(
                session.id(),
                session.startsAt(),
                session.minutes(),
                session.place(),
                session.link(),
                session.sequence(),
                session.trainers(),
                Set.of());
    }

    /** What happened, and when and where the sessions are. */
    private static MailText said(EditionNews news, Locale language, boolean takesPart, String change, String... more) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(sentence(news, language, change, more));
        news.sessions().forEach(session -> paragraphs.add(where(session, language, takesPart)));
        return mail(news, language, change, paragraphs);
    }

    /** What happened and nothing more. */
    private static MailText brief(EditionNews news, Locale language, String change, String... more) {
        return mail(news, language, change, List.of(sentence(news, language, change, more)));
    }

    private static String sentence(EditionNews news, Locale language, String change, String... more) {
        return Texts.textIn(
                language, "training.mail.text." + change, news.course(language), more.length == 0 ? "" : more[0]);
    }

    private static MailText mail(EditionNews news, Locale language, String change, List<String> paragraphs) {
        return new MailText(
                Texts.textIn(language, "training.mail.subject." + change, news.course(language)),
                paragraphs,
                Optional.of("training/editions/" + news.id()));
    }

    /** About one session. */
    private static MailText one(EditionNews news, EditionNews.Session session, Locale language, String change) {
        String when = Formats.in(language).moment(session.startsAt());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Texts.textIn(language, "training.mail.text." + change, news.course(language), when));
        paragraphs.add(where(session, language, true));
        if (change.equals("session") && news.prepared()) {
            paragraphs.add(Texts.textIn(language, "training.mail.prepared"));
        }
        return new MailText(
                Texts.textIn(language, "training.mail.subject." + change, news.course(language), when),
                paragraphs,
                Optional.of("training/editions/" + news.id()));
    }

    // Confidential: where one takes part on a screen is for who takes part.
    private static String where(EditionNews.Session session, Locale language, boolean takesPart) {
        Formats formats = Formats.in(language);
        List<String> parts = new ArrayList<>();
        parts.add(Texts.textIn(
                language,
                "training.mail.when",
                formats.moment(session.startsAt()),
                formats.time(session.startsAt().plus(Duration.ofMinutes(session.minutes())))));
        if (!session.place().isEmpty()) {
            parts.add(session.place());
        }
        if (takesPart && !session.link().isEmpty()) {
            parts.add(session.link());
        }
        return String.join("\n", parts);
    }
}
