package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.MAIL;
import static leerspoor.db.people.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Staff;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@LeerspoorTest
class MailsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant TOMORROW = Instant.parse("2027-03-10T13:00:00Z");

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private Mails mails;

    @Autowired
    private Delivery delivery;

    @Autowired
    private MailRepository repository;

    @Autowired
    private NamedMailServer server;

    @Autowired
    private Staff staff;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void aMailArrivesInTheLanguageOfThePersonWithALink() throws Exception {
        speaksEnglish("bram");

        mails.send(List.of(person("anna"), person("bram")), "test", MailsTest::words);

        MimeMessage dutch = postbox.received("anna@meander.example");
        assertThat(dutch.getSubject()).isEqualTo("Morgen samen kijken: één uur");
        assertThat(MailParts.words(dutch).lines())
                .containsSubsequence(
                        "Dag Anna,",
                        "Je bent erbij. Café na afloop.",
                        "http://localhost:" + port + "/reviews",
                        "Leerspoor stuurde je deze mail. Je kan er niet op antwoorden.");
        MimeMessage english = postbox.received("bram@meander.example");
        assertThat(english.getSubject()).isEqualTo("Looking together tomorrow");
        assertThat(MailParts.words(english)).contains("Dear Bram,", "You take part.");
        assertThat(postbox.received()).hasSize(2);
    }

    @Test
    void aMailSaysThatAProgramSentIt() throws Exception {
        mails.send(List.of(person("anna")), "test", MailsTest::words);

        MimeMessage mail = postbox.received("anna@meander.example");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress(NamedMailServer.FROM, "Leerspoor"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate()).isEqualTo(clock.instant());
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    }

    @Test
    void anEventIsThereToPutInAndAsAFile() throws Exception {
        mails.send(List.of(person("anna")), "test", MailsTest::words, language -> event(false));

        MimeMessage mail = postbox.received("anna@meander.example");
        assertThat(MailParts.words(mail)).contains("Je bent erbij.");
        var toPutIn = MailParts.one(mail, "text/calendar");
        assertThat(toPutIn.getContentType()).contains("method=REQUEST").containsIgnoringCase("charset=UTF-8");
        var file = MailParts.one(mail, "application/ics");
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(MailParts.text(file)).isEqualTo(MailParts.text(toPutIn));

        ICalendar calendar = Biweekly.parse(MailParts.text(toPutIn)).first();
        VEvent event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().isRequest()).isTrue();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(TOMORROW);
        assertThat(event.getOrganizer().getEmail()).isEqualTo(NamedMailServer.FROM);
        assertThat(event.getAttendees())
                .extracting(attendee -> attendee.getEmail())
                .containsExactly("anna@meander.example");
        assertThat(event.getUrl().getValue()).isEqualTo("http://localhost:" + port + "/reviews");
    }

    @Test
    void aCancelledEventIsTakenOutAgain() throws Exception {
        mails.send(List.of(person("anna")), "test", MailsTest::words, language -> event(true));

        MimeMessage mail = postbox.received("anna@meander.example");
        var toTakeOut = MailParts.one(mail, "text/calendar");
        assertThat(toTakeOut.getContentType()).contains("method=CANCEL");
        ICalendar calendar = Biweekly.parse(MailParts.text(toTakeOut)).first();
        VEvent event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().isCancel()).isTrue();
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getUid().getValue()).isEqualTo(event(false).uid() + "@leerspoor");
    }

    @Test
    void withoutAMailServerNothingIsStored() {
        server.restore();

        mails.send(List.of(person("anna")), "test", MailsTest::words);

        assertThat(sql.fetchCount(MAIL)).isZero();
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            mails.send(List.of(person("anna")), "test", MailsTest::words);
            status.setRollbackOnly();
        });
        mails.send(List.of(person("bram")), "test", MailsTest::words);

        postbox.received("bram@meander.example");
        assertThat(postbox.received()).hasSize(1);
    }

    @Test
    void nothingIsSentBeforeTheCommit() {
        transaction.executeWithoutResult(status -> {
            mails.send(List.of(person("anna")), "test", MailsTest::words);
            As.nobody(() -> elsewhere(delivery::deliver));
            assertThat(postbox.received()).isEmpty();
        });

        assertThat(postbox.received(1)).hasSize(1);
    }

    @Test
    void aDeactivatedPersonGetsNothing() {
        As.person("hasan", () -> staff.deactivate(person("bram")));

        mails.send(List.of(person("anna"), person("bram"), PersonId.random()), "test", MailsTest::words);

        assertThat(postbox.received(1)).hasSize(1);
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void whoIsDeactivatedWhileAMailWaitsGetsItNoMore() throws Exception {
        server.at(closedPort());
        mails.send(List.of(person("bram")), "test", MailsTest::words);
        failedAndWaitsUntil(clock.instant().plus(Duration.ofMinutes(1)));
        As.person("hasan", () -> staff.deactivate(person("bram")));

        server.at(postbox.port());
        move(Duration.ofMinutes(1));
        delivery.deliver();

        await().atMost(PATIENCE).until(() -> sql.fetchCount(MAIL, MAIL.GIVEN_UP_AT.isNotNull()) == 1);
        assertThat(postbox.received()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAndThenTheMailGoesOnce() throws Exception {
        server.at(closedPort());
        Instant written = clock.instant();
        mails.send(List.of(person("anna")), "test", MailsTest::words);

        failedAndWaitsUntil(written.plus(Duration.ofMinutes(1)));
        move(Duration.ofSeconds(59));
        delivery.deliver();
        assertThat(tries()).isEqualTo(1);
        move(Duration.ofSeconds(1));
        delivery.deliver();
        failedAndWaitsUntil(written.plus(Duration.ofMinutes(6)));

        server.at(postbox.port());
        move(Duration.ofMinutes(5));
        delivery.deliver();
        postbox.received(1);
        move(Duration.ofHours(2));
        delivery.deliver();
        assertThat(postbox.received()).hasSize(1);
        assertThat(sql.fetchCount(MAIL, MAIL.SENT_AT.isNotNull())).isEqualTo(1);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void afterADayAMailIsGivenUpAndTheLogTellsItsIdOnly(CapturedOutput output) throws Exception {
        server.at(closedPort());
        Instant written = clock.instant();
        mails.send(List.of(person("anna")), "test", MailsTest::words);
        failedAndWaitsUntil(written.plus(Duration.ofMinutes(1)));

        for (Duration step :
                List.of(1, 5, 15, 60, 60).stream().map(Duration::ofMinutes).toList()) {
            move(step);
            delivery.deliver();
        }
        failedAndWaitsUntil(written.plus(Duration.ofMinutes(1 + 5 + 15 + 60 + 60 + 60)));
        move(Duration.ofHours(22));
        delivery.deliver();

        assertThat(sql.fetchCount(MAIL, MAIL.GIVEN_UP_AT.isNotNull())).isEqualTo(1);
        String id = sql.select(MAIL.ID).from(MAIL).fetchSingle(MAIL.ID).toString();
        assertThat(output.getAll())
                .contains("Mail " + id + " given up: java.net.ConnectException")
                .doesNotContain("anna@meander.example", "Morgen samen kijken", "Je bent erbij");
    }

    @Test
    void ofManyDeliveriesAtOnceEachMailIsSentOnce() throws Exception {
        List<PersonId> everyone =
                Cast.people().stream().map(Cast.CastPerson::id).limit(30).toList();
        CountDownLatch together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            mails.send(everyone, "test", MailsTest::words);
            List<? extends Future<?>> deliveries = List.of(1, 2, 3, 4).stream()
                    .map(any -> threads.submit(() -> {
                        together.await();
                        delivery.deliver();
                        return null;
                    }))
                    .toList();
            together.countDown();
            for (Future<?> each : deliveries) {
                each.get();
            }
        }
        await().atMost(PATIENCE).until(() -> sql.fetchCount(MAIL, MAIL.SENT_AT.isNotNull()) == 30);

        assertThat(postbox.received())
                .hasSize(30)
                .extracting(MimeMessage::getMessageID)
                .doesNotHaveDuplicates();
    }

    @Test
    void ofTwoServersOneGetsTheMail() throws Exception {
        server.at(closedPort());
        mails.send(List.of(person("anna")), "test", MailsTest::words);
        failedAndWaitsUntil(clock.instant().plus(Duration.ofMinutes(1)));
        move(Duration.ofMinutes(1));
        server.restore();
        Instant now = clock.instant();
        StoredMail seenByBoth = repository.due(now, 10).getFirst();

        assertThat(repository.claim(seenByBoth, now, now.plusSeconds(600))).isTrue();
        assertThat(repository.claim(seenByBoth, now, now.plusSeconds(600))).isFalse();
        assertThat(repository.due(now, 10)).isEmpty();
        assertThat(repository.due(now.plusSeconds(600), 10)).hasSize(1);
    }

    @Test
    void nobodyThinksUpAHeader() throws Exception {
        mails.send(
                List.of(person("anna")),
                "test",
                language -> new MailText(
                        "Intervisie\r\nBcc: allen@elders.example\u2028\r\n\r\nTekst",
                        List.of("Woord"),
                        Optional.empty()));

        MimeMessage mail = postbox.received("anna@meander.example");
        assertThat(mail.getSubject()).isEqualTo("Intervisie Bcc: allen@elders.example Tekst");
        assertThat(MailParts.headers(mail)).doesNotContain("bcc", "cc").containsOnlyOnce("subject");
        assertThat(MailParts.words(mail)).contains("Woord").doesNotContain("Tekst");
    }

    @Test
    void oldMailsAreDeleted() {
        mails.send(List.of(person("anna")), "test", MailsTest::words);
        postbox.received(1);
        await().atMost(PATIENCE).until(() -> sql.fetchCount(MAIL, MAIL.SENT_AT.isNotNull()) == 1);

        move(Duration.ofDays(30));
        delivery.deleteTheOldest();
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
        move(Duration.ofSeconds(1));
        delivery.deleteTheOldest();
        assertThat(sql.fetchCount(MAIL)).isZero();
    }

    @Test
    void aMailWithoutWordsIsRefused() {
        assertThatThrownBy(() -> new MailText(" \r\n ", List.of("a"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailText("a", List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MailText words(Locale language) {
        return language.equals(Texts.ENGLISH)
                ? new MailText("Looking together tomorrow", List.of("You take part."), Optional.of("reviews"))
                : new MailText(
                        "Morgen samen kijken: één uur",
                        List.of("Je bent erbij. Café na afloop."),
                        Optional.of("/reviews"));
    }

    private static CalendarEvent event(boolean cancelled) {
        return Appointments.event("Intervisie", TOMORROW, cancelled);
    }

    private void speaksEnglish(String userName) {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, "en")
                .where(PERSON.ID.eq(person(userName)))
                .execute();
    }

    private void failedAndWaitsUntil(Instant moment) {
        await().atMost(PATIENCE)
                .until(() ->
                        moment.equals(sql.select(MAIL.NEXT_TRY_AT).from(MAIL).fetchSingle(MAIL.NEXT_TRY_AT)));
    }

    private int tries() {
        return sql.select(MAIL.TRIES).from(MAIL).fetchSingle(MAIL.TRIES);
    }

    private void move(Duration step) {
        ((MovableClock) clock).moveBy(step);
    }

    private static void elsewhere(Runnable work) throws InterruptedException {
        Thread thread = new Thread(work);
        thread.start();
        thread.join();
    }

    /** Where nobody listens. */
    private static int closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static PersonId person(String userName) {
        return Cast.person(userName).id();
    }
}
