package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.MAIL;
import static leerspoor.db.people.Tables.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Staff;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.MovableClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What waited comes in one mail, at its hour, once. Every test begins on Tuesday 9 March 2027 at 14:05. */
@LeerspoorTest
class DigestTest {

    private static final String KIND = "intervision.agreement";
    private static final String OTHER = "intervision.step";

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private Notices notices;

    @Autowired
    private MyNotices mine;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Digest digest;

    @Autowired
    private NoticeRepository repository;

    @Autowired
    private StopLinks links;

    @Autowired
    private QuietHours hours;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Staff staff;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "DAILY,  2027-03-09T14:05, 2027-03-10T07:00",
        "DAILY,  2027-03-10T06:59, 2027-03-10T07:00",
        "DAILY,  2027-03-10T07:00, 2027-03-11T07:00",
        "DAILY,  2027-03-27T12:00, 2027-03-28T07:00",
        "DAILY,  2027-10-30T12:00, 2027-10-31T07:00",
        "DAILY,  2027-12-31T23:59, 2028-01-01T07:00",
        "WEEKLY, 2027-03-09T14:05, 2027-03-15T07:00",
        "WEEKLY, 2027-03-15T06:59, 2027-03-15T07:00",
        "WEEKLY, 2027-03-15T07:00, 2027-03-22T07:00",
        "WEEKLY, 2027-03-22T08:00, 2027-03-29T07:00"
    })
    void theHourIsSevenByTheClocksOfBrussels(Wish wish, LocalDateTime told, LocalDateTime sent) {
        assertThat(DigestHour.next(wish, moment(told))).contains(moment(sent));
    }

    @Test
    void atOnceAndOffWaitForNothing() {
        assertThat(DigestHour.next(Wish.AT_ONCE, clock.instant())).isEmpty();
        assertThat(DigestHour.next(Wish.OFF, clock.instant())).isEmpty();
    }

    @Test
    void whatWaitedForTheMorningComesInOneMailAtSeven() throws Exception {
        choose("anna", KIND, Wish.DAILY);
        choose("anna", OTHER, Wish.DAILY);
        tell("anna", KIND, "Eerste");
        at("2027-03-09T16:00");
        tell("anna", OTHER, "Tweede");

        at("2027-03-10T06:59");
        digest.send();
        assertThat(sql.fetchCount(MAIL)).isZero();
        at("2027-03-10T07:00");
        digest.send();
        digest.send();
        at("2027-03-11T07:00");
        digest.send();

        MimeMessage mail = postbox.received("anna@meander.example");
        assertThat(mail.getSubject()).isEqualTo("2 nieuwe meldingen in Leerspoor");
        assertThat(MailParts.words(mail).lines())
                .containsSubsequence(
                        "Dag Anna,",
                        "Tweede",
                        "http://localhost:" + port + "/reviews",
                        "Eerste",
                        "http://localhost:" + port + "/reviews",
                        "http://localhost:" + port + "/notices");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void theMailOfTheWeekComesOnMondayAndTakesTheDayAlong() throws Exception {
        choose("anna", KIND, Wish.WEEKLY);
        choose("anna", OTHER, Wish.DAILY);
        tell("anna", KIND, "Van de week");
        List.of("2027-03-10T07:00", "2027-03-14T23:59").forEach(this::sendAt);
        assertThat(sql.fetchCount(MAIL)).isZero();
        tell("anna", OTHER, "Van de dag");

        sendAt("2027-03-15T07:00");
        sendAt("2027-03-22T07:00");

        assertThat(MailParts.words(postbox.received("anna@meander.example"))).contains("Van de week", "Van de dag");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void aServerThatWasAwayAtSevenCatchesUpOnce() {
        choose("anna", KIND, Wish.DAILY);
        tell("anna", KIND, "Van dinsdag");

        sendAt("2027-03-13T16:20");
        sendAt("2027-03-14T07:00");

        assertThat(MailParts.words(postbox.received("anna@meander.example"))).contains("Van dinsdag");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void whenThereIsNothingNothingIsSent() {
        choose("anna", KIND, Wish.DAILY);

        sendAt("2027-03-10T07:00");
        sendAt("2027-03-15T07:00");

        assertThat(sql.fetchCount(MAIL)).isZero();
    }

    @Test
    void whatWasSeenMeanwhileIsNotTold() {
        choose("anna", KIND, Wish.DAILY);
        tell("anna", KIND, "Gezien");
        tell("anna", KIND, "Niet gezien");
        UUID seen = As.person("anna", () -> mine.newest(10)).stream()
                .filter(notice -> notice.title().equals("Gezien"))
                .findFirst()
                .orElseThrow()
                .id();
        As.person("anna", () -> mine.open(seen));

        sendAt("2027-03-10T07:00");

        assertThat(MailParts.words(postbox.received("anna@meander.example")).lines())
                .contains("Niet gezien")
                .doesNotContain("Gezien");
    }

    @Test
    void whoChoosesAnewWhileAMailWaitsGetsItAsChosen() {
        List.of("anna", "bram", "chaima", "dirk").forEach(userName -> {
            choose(userName, KIND, Wish.DAILY);
            tell(userName, KIND, "Voor " + userName);
        });
        choose("anna", KIND, Wish.OFF);
        choose("bram", KIND, Wish.WEEKLY);
        choose("dirk", KIND, Wish.AT_ONCE);

        sendAt("2027-03-10T07:00");
        postbox.received("chaima@meander.example");
        postbox.received("dirk@meander.example");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(2);

        sendAt("2027-03-15T07:00");
        postbox.received("bram@meander.example");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(3);
    }

    @Test
    void whatIsTakenBackLeavesTheMailThatWaitsAndTheRestComesAnew() {
        choose("anna", KIND, Wish.DAILY);
        As.person("anna", () -> hours.choose(LocalTime.of(6, 0), LocalTime.of(9, 0)));
        tell("anna", KIND, "Blijft");
        notices.tell(
                List.of(person("anna")), KIND, language -> new NoticeText("Niet meer van haar", "", "reviews/gone"));
        sendAt("2027-03-10T07:00");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);

        notices.forget(person("anna"), KIND, "reviews/gone");
        assertThat(sql.fetchCount(MAIL)).isZero();
        sendAt("2027-03-10T07:01");
        at("2027-03-10T09:00");
        delivery.deliver();

        assertThat(MailParts.words(postbox.received("anna@meander.example")))
                .contains("Blijft")
                .doesNotContain("Niet meer van haar", "reviews/gone");
        notices.forget(person("anna"), KIND, "reviews");
        sendAt("2027-03-10T09:01");
        assertThat(sql.fetchCount(MAIL)).as("what was sent stays sent, once").isEqualTo(1);
    }

    @Test
    void whoLeftGetsNothingAndWhoLostTheKeyIsNotToldOfIt() {
        AccessTerm team = AccessTerm.of(Cast.team("Gent-Noord").id());
        List.of("anna", "joris", "bram").forEach(userName -> choose(userName, KIND, Wish.DAILY));
        tell("bram", KIND, "Voor wie vertrekt");
        tell("joris", KIND, "Blijft");
        notices.tell(
                List.of(person("anna"), person("joris")),
                KIND,
                language -> new NoticeText("Van het team", "", "reviews").openedBy(team));
        As.person("hasan", () -> {
            staff.deactivate(person("bram"));
            UUID membership = sql.select(MEMBERSHIP.ID)
                    .from(MEMBERSHIP)
                    .where(MEMBERSHIP.PERSON_ID.eq(person("joris")))
                    .fetchSingle(MEMBERSHIP.ID);
            staff.leave(person("joris"), membership, LocalDate.now(clock));
        });

        sendAt("2027-03-10T07:00");

        assertThat(MailParts.words(postbox.received("anna@meander.example"))).contains("Van het team");
        assertThat(MailParts.words(postbox.received("joris@meander.example")))
                .contains("Blijft")
                .doesNotContain("Van het team");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(2);
        assertThat(repository.waitedFor(clock.instant())).isEmpty();
    }

    @Test
    void ofManyServersAtOnceOneSendsIt() throws Exception {
        List<Cast.CastPerson> everyone = Cast.people().stream().limit(12).toList();
        everyone.forEach(person -> {
            choose(person.userName(), KIND, Wish.DAILY);
            tell(person.userName(), KIND, "Eerste");
            tell(person.userName(), KIND, "Tweede");
        });
        at("2027-03-10T07:00");
        CountDownLatch together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> all = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        digest.send();
                        return null;
                    }))
                    .toList();
            together.countDown();
            for (Future<?> each : all) {
                each.get();
            }
        }

        assertThat(sql.fetchCount(MAIL)).isEqualTo(12);
        assertThat(postbox.received(12))
                .allSatisfy(mail -> assertThat(MailParts.words(mail)).contains("Eerste", "Tweede"));
    }

    @Test
    void theWayOutOfThisMailTurnsOffAllThatComesGathered() {
        choose("anna", KIND, Wish.DAILY);
        choose("anna", OTHER, Wish.WEEKLY);
        tell("anna", KIND, "Eerste");
        sendAt("2027-03-10T07:00");
        tell("anna", OTHER, "Wacht nog");
        String secret =
                NoticesTest.wayOut(postbox.received("anna@meander.example")).replaceAll(".*/", "");

        assertThat(links.stop(secret)).contains("notice.stop.digest");

        assertThat(As.person("anna", wishes::mine))
                .extracting(each -> each.kind().code(), KindWish::wish)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(KIND, Wish.OFF),
                        org.assertj.core.groups.Tuple.tuple(OTHER, Wish.OFF),
                        org.assertj.core.groups.Tuple.tuple("intervision.moved", Wish.AT_ONCE));
        sendAt("2027-03-22T07:00");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    private void choose(String userName, String kind, Wish wish) {
        assertThat(As.person(userName, () -> wishes.choose(kind, wish))).isInstanceOf(WishResult.Kept.class);
    }

    private void tell(String userName, String kind, String title) {
        notices.tell(List.of(person(userName)), kind, language -> new NoticeText(title, "", "reviews"));
    }

    private void sendAt(String when) {
        at(when);
        digest.send();
    }

    private void at(String when) {
        ((MovableClock) clock).moveTo(moment(LocalDateTime.parse(when)));
    }

    private static Instant moment(LocalDateTime when) {
        return when.atZone(Formats.ZONE).toInstant();
    }

    private static PersonId person(String userName) {
        return Cast.person(userName).id();
    }
}
