package be.leerspoor.training;

import static be.leerspoor.training.CourseEditions.people;
import static be.leerspoor.training.CourseEditions.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.Agenda;
import be.leerspoor.notice.CalendarEvent;
import be.leerspoor.notice.MailParts;
import be.leerspoor.notice.Postbox;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What people hear of editions by mail and in their calendars, and what others never hear. */
@LeerspoorTest
class TrainingNewsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 13);
    private static final LocalDate SECOND = LocalDate.of(2027, 4, 20);

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private Excuses excuses;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private EditionPlanning planning;

    @Autowired
    private TrainingNews news;

    @Autowired
    private CourseEditions made;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Clock clock;

    @Test
    void aPlaceComesWithEverySessionForTheCalendar() {
        EditionId edition = made.edition(1, FIRST, SECOND);
        made.enrol(edition, "anna");

        List<MimeMessage> mails = to("anna", 2);

        assertThat(subjects(mails))
                .containsExactlyInAnyOrder(
                        "Je hebt een plaats: Basisopleiding", "Voor je agenda: Basisopleiding, 20 april 2027 om 09:30");
        List<SessionId> sessions = made.sessions(edition);
        String invitations = mails.stream().map(TrainingNewsTest::calendar).reduce("", String::concat);
        assertThat(invitations)
                .contains("UID:course-session-" + sessions.getFirst(), "UID:course-session-" + sessions.getLast())
                .contains("METHOD:REQUEST", "TZID=Europe/Brussels:20270413T093000");
    }

    @Test
    void whoWaitsHearsTheirPlaceAndLaterThatTheyHaveOne() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram");

        assertThat(words(to("bram", 1).getFirst()))
                .contains("Je staat op plaats 1 van de wachtlijst")
                .doesNotContain("Anna");
        As.person("anna", () -> enrolling.leave(edition, "", Confirmation.none()));

        MimeMessage promoted = mail("bram", "Er kwam");
        assertThat(subject(promoted)).isEqualTo("Er kwam een plaats vrij voor jou: Basisopleiding");
        assertThat(words(promoted)).contains("Tot 12 maart 2027 om 14:05").doesNotContain("Anna");
        assertThat(calendar(promoted)).contains("METHOD:REQUEST");
        assertThat(calendar(mail("anna", "Je bent uitgeschreven")))
                .contains(
                        "METHOD:CANCEL",
                        "UID:course-session-" + made.sessions(edition).getFirst(),
                        "SEQUENCE:1");
    }

    @Test
    void aProposalSaysWhoMadeIt() {
        EditionId edition = made.edition(1, FIRST);
        As.person("elif", () -> enrolling.propose(edition, person("anna")));

        MimeMessage mail = to("anna", 1).getFirst();

        assertThat(words(mail))
                .contains("Elif Yıldız stelt je voor om ‘Basisopleiding’ te volgen")
                .contains("training/editions/" + edition);
    }

    @Test
    void aMovedSessionIsToldToEveryoneInItAndMovesInTheirCalendars() {
        EditionId edition = made.edition(1, FIRST, SECOND);
        made.enrol(edition, "anna", "bram");
        EditionDraft now = made.toChange(edition);
        SessionDraft second = now.sessions().getLast();
        SessionDraft moved = new SessionDraft(
                second.id(),
                SECOND.plusDays(2),
                LocalTime.of(13, 0),
                LocalTime.of(16, 0),
                "Aalst",
                "https://meet.example/aalst",
                second.trainers());

        change(edition, now, now.sessions().getFirst(), moved);

        MimeMessage toAnna = mail("anna", "Er verandert iets");
        assertThat(calendar(toAnna))
                .contains("METHOD:REQUEST", "UID:course-session-" + second.id(), "SEQUENCE:1")
                .contains("TZID=Europe/Brussels:20270422T130000");
        assertThat(words(toAnna)).contains("22 april 2027 om 13:00", "Aalst", "https://meet.example/aalst");
        MimeMessage toBram = mail("bram", "Er verandert iets");
        assertThat(words(toBram)).contains("Aalst").doesNotContain("https://meet.example/aalst");
    }

    @Test
    void aDroppedSessionGoesOutOfTheCalendars() {
        EditionId edition = made.edition(1, FIRST, SECOND);
        made.enrol(edition, "anna");
        to("anna", 2);
        EditionDraft now = made.toChange(edition);
        SessionId dropped = made.sessions(edition).getLast();

        change(edition, now, now.sessions().getFirst());

        assertThat(calendar(mail("anna", "Uit je agenda")))
                .contains("METHOD:CANCEL", "UID:course-session-" + dropped, "SEQUENCE:1");
        assertThat(words(mail("anna", "Er verandert iets"))).contains("13 april 2027");
    }

    @Test
    void whenAnEditionIsCancelledEveryoneInItHearsWhy() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram");
        As.person("elif", () -> enrolling.propose(edition, person("joris")));

        As.person("chaima", () -> planning.cancel(edition, "De zaal is bezet.", Confirmation.none()));

        for (String person : List.of("anna", "bram", "joris")) {
            MimeMessage mail = mail(person, "Gaat niet door");
            assertThat(words(mail)).as(person).contains("De zaal is bezet.");
        }
        assertThat(calendar(mail("anna", "Gaat niet door"))).contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    @Test
    void trainersHearWhatTheyGiveAndWhatTheyGiveNoMore() {
        EditionId edition = made.edition(1, FIRST);
        EditionDraft now = made.toChange(edition);
        SessionDraft first = now.sessions().getFirst();
        SessionDraft withBert = new SessionDraft(
                first.id(), first.day(), first.from(), first.until(), first.place(), "", people("bert"));

        change(edition, now, withBert);

        assertThat(subjects(to("bert", 1))).containsExactly("Jij geeft: Basisopleiding");
        assertThat(subjects(to("chaima", 2)))
                .containsExactlyInAnyOrder(
                        "Jij geeft: Basisopleiding", "Je geeft een sessie niet meer: Basisopleiding");
        assertThat(calendar(mail("chaima", "Je geeft een sessie niet meer"))).contains("METHOD:CANCEL");
    }

    @Test
    void aSessionIsInTheCalendarOfWhoHasAPlaceAndOfWhoGivesIt() {
        EditionId edition = made.edition(1, FIRST, SECOND);
        made.enrol(edition, "anna", "bram");

        assertThat(coming("anna")).containsExactly("Basisopleiding", "Basisopleiding");
        assertThat(coming("chaima")).hasSize(2);
        assertThat(coming("bram")).isEmpty();

        As.person("anna", () -> enrolling.leave(edition, "", Confirmation.none()));
        assertThat(coming("anna")).isEmpty();
        assertThat(coming("bram")).hasSize(2);

        As.person("chaima", () -> planning.cancel(edition, "De zaal is bezet.", Confirmation.none()));
        assertThat(As.person("bram", agenda::coming))
                .extracting(CalendarEvent::cancelled)
                .containsExactly(true, true);
    }

    @Test
    void oneIsRemindedOnceAWeekBefore() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram");
        to("anna", 1);
        to("bram", 1);
        news.remindOfSessions();

        ((MovableClock) clock).moveTo(Instant.parse("2027-04-06T07:31:00Z"));
        news.remindOfSessions();
        news.remindOfSessions();

        assertThat(subjects(to("anna", 2)))
                .containsExactly(
                        "Je hebt een plaats: Basisopleiding", "Binnenkort: Basisopleiding, 13 april 2027 om 09:30");
        assertThat(subjects(to("chaima", 2))).contains("Binnenkort: Basisopleiding, 13 april 2027 om 09:30");
        assertThat(to("bram", 1)).hasSize(1);
    }

    @Test
    void whoSaidThatTheyMissItIsNotReminded() {
        EditionId edition = made.edition(2, FIRST);
        made.enrol(edition, "anna", "bram");
        As.person("anna", () -> excuses.announce(made.sessions(edition).getFirst()));

        ((MovableClock) clock).moveTo(Instant.parse("2027-04-06T07:31:00Z"));
        news.remindOfSessions();

        assertThat(subjects(to("bram", 2))).contains("Binnenkort: Basisopleiding, 13 april 2027 om 09:30");
        assertThat(subjects(to("anna", 1))).noneMatch(subject -> subject.startsWith("Binnenkort"));
    }

    @Test
    void whatIsPlannedWithinAWeekNeedsNoReminder() {
        EditionId edition = made.edition(1, LocalDate.of(2027, 3, 12));
        made.enrol(edition, "anna");

        news.remindOfSessions();
        made.enrol(made.edition(2, SECOND), "anna");

        assertThat(subjects(to("anna", 2))).noneMatch(subject -> subject.startsWith("Binnenkort"));
    }

    @Test
    void aMoveOutOfTheWeekRemindsAgain() {
        EditionId edition = made.edition(1, LocalDate.of(2027, 3, 12));
        made.enrol(edition, "anna");
        EditionDraft now = made.toChange(edition);
        SessionDraft moved = new SessionDraft(
                made.sessions(edition).getFirst(),
                SECOND,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "Aalst",
                "",
                people("chaima"));
        change(edition, now, moved);
        ((MovableClock) clock).moveTo(Instant.parse("2027-04-14T08:00:00Z"));

        news.remindOfSessions();

        assertThat(subjects(to("anna", 3))).contains("Binnenkort: Basisopleiding, 20 april 2027 om 09:00");
    }

    private void change(EditionId edition, EditionDraft now, SessionDraft... sessions) {
        EditionResult result = As.person(
                "chaima",
                () -> planning.change(
                        edition,
                        0,
                        new EditionDraft(
                                now.course(),
                                null,
                                now.places(),
                                now.whoEnrols(),
                                now.cancelUntil(),
                                80,
                                List.of(sessions))));
        assertThat(result).isEqualTo(new EditionResult.Done());
    }

    private List<String> coming(String person) {
        return As.person(person, agenda::coming).stream()
                .map(CalendarEvent::title)
                .toList();
    }

    /** What arrived for somebody, once there are this many, in the order in which it was written. */
    private List<MimeMessage> to(String person, int count) {
        String address = person + "@meander.example";
        return await().until(
                        () -> {
                            List<MimeMessage> mails = new ArrayList<>();
                            for (MimeMessage mail : postbox.received()) {
                                if (MailParts.isTo(mail, address)) {
                                    mails.add(mail);
                                }
                            }
                            return mails;
                        },
                        mails -> mails.size() >= count);
    }

    /** What arrived for somebody with a subject that begins so; waits for it. */
    private MimeMessage mail(String person, String subject) {
        String address = person + "@meander.example";
        return await().until(
                        () -> postbox.received().stream()
                                .filter(mail -> MailParts.isTo(mail, address))
                                .filter(mail -> subject(mail).startsWith(subject))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> subjects(List<MimeMessage> mails) {
        return mails.stream().map(TrainingNewsTest::subject).toList();
    }

    private static String words(MimeMessage mail) {
        return MailParts.words(mail);
    }

    private static String calendar(MimeMessage mail) {
        return MailParts.calendar(mail).replace("\r\n ", "");
    }
}
