package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.Staff;
import be.leerspoor.shell.MovableClock;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
class FailingMailsTest {

    private static final String KIND = "intervision.agreement";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private FailingMails failing;

    @Autowired
    private StartPage start;

    @Autowired
    private Notices notices;

    @Autowired
    private Delivery delivery;

    @Autowired
    private NamedMailServer server;

    @Autowired
    private Staff staff;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void whatFailsIsToldWithPersonKindSinceAndTriesAndWithoutAWordOfIt() throws Exception {
        Instant written = clock.instant();
        failTwice();

        assertThat(all()).singleElement().satisfies(mail -> {
            assertThat(mail.personName()).isEqualTo("Anna Peeters");
            assertThat(mail.address()).isEqualTo("anna@meander.example");
            assertThat(mail.kind()).contains("intervision.notice.agreement");
            assertThat(mail.since()).isEqualTo(written);
            assertThat(mail.tries()).isEqualTo(2);
            assertThat(mail.next()).contains(written.plus(Duration.ofMinutes(6)));
            assertThat(mail.toString()).doesNotContain("Een afspraak");
        });
        assertThat(As.person("hasan", () -> start.mine()).failing()).isEqualTo(1);
        assertThat(As.person("anna", () -> start.mine()).failing())
                .as("nobody but an administrator learns of it")
                .isZero();
    }

    @Test
    void tryingAgainSendsItAtOnce() throws Exception {
        failTwice();
        server.at(postbox.port());
        FailingMail mail = all().getFirst();

        assertThat(As.person("hasan", () -> failing.tryAgain(mail.id()))).isTrue();

        postbox.received("anna@meander.example");
        await().atMost(PATIENCE).until(() -> all().isEmpty());
        assertThat(As.person("hasan", () -> failing.tryAgain(mail.id())))
                .as("what was sent is never sent again")
                .isFalse();
    }

    @Test
    void whatIsGivenUpIsTriedNoMoreUntilSomebodyWantsIt() throws Exception {
        failTwice();
        FailingMail mail = all().getFirst();
        assertThat(As.person("hasan", () -> failing.giveUp(mail.id()))).isTrue();
        assertThat(As.person("hasan", () -> failing.giveUp(mail.id()))).isFalse();
        server.at(postbox.port());
        move(Duration.ofHours(2));
        delivery.deliver();
        assertThat(postbox.received()).isEmpty();
        assertThat(all())
                .singleElement()
                .satisfies(given -> assertThat(given.next()).isEmpty());

        assertThat(As.person("hasan", () -> failing.tryAgain(mail.id()))).isTrue();

        postbox.received("anna@meander.example");
    }

    @Test
    void whatWaitsForItsFirstTryIsNeitherTriedNorGivenUpHere() {
        server.at(1);
        sql.insertInto(MAIL)
                .set(MAIL.ID, java.util.UUID.randomUUID())
                .set(MAIL.PERSON_ID, Cast.person("anna").id())
                .set(MAIL.KIND, KIND)
                .set(MAIL.SUBJECT, "Een afspraak")
                .set(MAIL.BODY, "Een afspraak")
                .set(MAIL.CREATED_AT, clock.instant())
                .set(MAIL.NEXT_TRY_AT, clock.instant().plus(Duration.ofHours(3)))
                .execute();
        var mail = sql.select(MAIL.ID).from(MAIL).fetchSingle(MAIL.ID);

        assertThat(all()).isEmpty();
        assertThat(As.person("hasan", () -> failing.tryAgain(mail))).isFalse();
        assertThat(As.person("hasan", () -> failing.giveUp(mail))).isFalse();
    }

    @Test
    void whoLeftIsNoFailingAddress() throws Exception {
        failTwice();

        As.person("hasan", () -> staff.deactivate(Cast.person("anna").id()));

        assertThat(all()).isEmpty();
    }

    private void failTwice() throws Exception {
        server.at(closedPort());
        Instant written = clock.instant();
        notices.tell(
                List.of(Cast.person("anna").id()), KIND, language -> new NoticeText("Een afspraak", "", "reviews"));
        waitsUntil(written.plus(Duration.ofMinutes(1)));
        move(Duration.ofMinutes(1));
        delivery.deliver();
        waitsUntil(written.plus(Duration.ofMinutes(6)));
    }

    private void waitsUntil(Instant moment) {
        await().atMost(PATIENCE)
                .until(() ->
                        moment.equals(sql.select(MAIL.NEXT_TRY_AT).from(MAIL).fetchSingle(MAIL.NEXT_TRY_AT)));
    }

    private List<FailingMail> all() {
        return As.person("hasan", () -> failing.all());
    }

    private void move(Duration step) {
        ((MovableClock) clock).moveBy(step);
    }

    private static int closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
