package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.MAIL;
import static leerspoor.db.notice.Tables.STOP_LINK;
import static leerspoor.db.notice.Tables.TOLD;
import static leerspoor.db.people.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Secrets;
import be.leerspoor.people.Staff;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told, where it stands, who sees it, and how it goes by mail. */
@LeerspoorTest
class NoticesTest {

    /** Comes at once as long as nothing was chosen. */
    private static final String KIND = "intervision.agreement";

    /** The same, always with a date. */
    private static final String DATED = "intervision.moved";

    private static final Instant TOMORROW = Instant.parse("2027-03-10T13:00:00Z");

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
    private Mails mails;

    @Autowired
    private StopLinkRepository links;

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
    void aNoticeStandsWithEachPersonInTheirLanguageAndGoesByMailAtOnce() throws Exception {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, "en")
                .where(PERSON.ID.eq(person("bram")))
                .execute();

        notices.tell(people("anna", "bram"), KIND, NoticesTest::words);

        assertThat(of("anna")).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Een plaats");
            assertThat(notice.line()).isEqualTo("Je bent erbij.");
            assertThat(notice.path()).contains("reviews");
            assertThat(notice.toldAt()).isEqualTo(clock.instant());
            assertThat(notice.seen()).isFalse();
        });
        assertThat(of("bram")).extracting(MyNotice::title).containsExactly("A place");
        assertThat(of("chaima")).isEmpty();
        MimeMessage dutch = postbox.received("anna@meander.example");
        assertThat(dutch.getSubject()).isEqualTo("Een plaats");
        assertThat(MailParts.words(dutch).lines())
                .containsSubsequence("Dag Anna,", "Je bent erbij.", "http://localhost:" + port + "/reviews");
        assertThat(postbox.received("bram@meander.example").getSubject()).isEqualTo("A place");
    }

    @Test
    void eachMailHasAWayOutThatMailProgramsKnow() throws Exception {
        notices.tell(people("anna", "bram"), KIND, NoticesTest::words);
        notices.tell(people("anna"), DATED, NoticesTest::words, language -> event());

        List<MimeMessage> mails = postbox.received(3);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            String address = wayOut(mail);
            assertThat(address).matches("http://localhost:" + port + "/unsubscribe/[A-Za-z0-9_-]{43}");
            assertThat(MailParts.words(mail)).contains("Geen mail meer hierover?", address);
        });
        assertThat(mails).extracting(NoticesTest::wayOut).doesNotHaveDuplicates();
        assertThat(sql.selectFrom(MAIL).fetch().toString()
                        + sql.selectFrom(STOP_LINK).fetch())
                .as("the secret is nowhere kept")
                .doesNotContain(secret(mails.getFirst()));
        assertThat(links.find(Secrets.hash(secret(mails.getFirst())))).isPresent();
    }

    @Test
    void aMailOfTheProgramItselfHasNoWayOut() throws Exception {
        mails.send(people("anna"), "test", language -> new MailText("Sleutel", List.of("Hier."), Optional.empty()));

        MimeMessage mail = postbox.received("anna@meander.example");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(MailParts.words(mail)).doesNotContain("unsubscribe");
    }

    @Test
    void whoWantsNoMailSeesItHereOnly() {
        choose("anna", KIND, Wish.OFF);

        notices.tell(people("anna", "bram"), KIND, NoticesTest::words);

        postbox.received("bram@meander.example");
        assertThat(postbox.received()).hasSize(1);
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
        assertThat(of("anna")).hasSize(1);
    }

    @Test
    void whatWaitsForTheMorningIsNotSentNow() {
        choose("anna", KIND, Wish.DAILY);
        choose("bram", KIND, Wish.WEEKLY);

        notices.tell(people("anna", "bram", "chaima"), KIND, NoticesTest::words);
        digest.send();

        postbox.received("chaima@meander.example");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void aMailWithADateNeverWaitsButForWhoWantsNone() {
        choose("anna", KIND, Wish.DAILY);
        choose("bram", KIND, Wish.OFF);

        notices.tell(people("anna", "bram"), KIND, NoticesTest::words, language -> event());

        MimeMessage mail = postbox.received("anna@meander.example");
        assertThat(MailParts.calendar(mail)).contains("METHOD:REQUEST");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
        assertThat(sql.fetchCount(TOLD, TOLD.MAIL_DUE_AT.isNotNull())).isZero();
    }

    @Test
    void aMailMaySayMoreThanTheNotice() throws Exception {
        notices.tell(
                people("anna"),
                KIND,
                language -> words(language)
                        .withMail(new MailText("Je plaats", List.of("Je bent erbij.", "Zaal 3."), Optional.empty())));

        MimeMessage mail = postbox.received("anna@meander.example");
        assertThat(mail.getSubject()).isEqualTo("Je plaats");
        assertThat(MailParts.words(mail)).contains("Zaal 3.");
        assertThat(of("anna")).extracting(MyNotice::title).containsExactly("Een plaats");
    }

    @Test
    void aNewerNoticeTakesThePlaceOfOneThatNobodySaw() {
        tellAbout("edition:1", "Verplaatst naar maandag");
        move(Duration.ofMinutes(1));
        tellAbout("edition:2", "Een andere");
        move(Duration.ofMinutes(1));
        tellAbout("edition:1", "Verplaatst naar dinsdag");
        assertThat(of("anna")).extracting(MyNotice::title).containsExactly("Verplaatst naar dinsdag", "Een andere");

        see("anna");
        move(Duration.ofMinutes(1));
        tellAbout("edition:1", "Verplaatst naar woensdag");

        assertThat(of("anna"))
                .extracting(MyNotice::title)
                .containsExactly("Verplaatst naar woensdag", "Verplaatst naar dinsdag", "Een andere");
    }

    @Test
    void whatIsToldTwiceStandsInTheMailOfTheMorningOnce() {
        choose("anna", KIND, Wish.DAILY);
        tellAbout("edition:1", "Verplaatst naar maandag");
        tellAbout("edition:1", "Verplaatst naar dinsdag");

        move(Duration.ofDays(1));
        digest.send();

        assertThat(MailParts.words(postbox.received("anna@meander.example")))
                .contains("Verplaatst naar dinsdag")
                .doesNotContain("Verplaatst naar maandag");
    }

    @Test
    void ofManyTellingsAtOnceAboutTheSameOneNoticeStands() throws Exception {
        choose("anna", KIND, Wish.OFF);
        tellAbout("edition:1", "Eerst");
        CountDownLatch together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> all = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        tellAbout("edition:1", "Keer " + i);
                        return null;
                    }))
                    .toList();
            together.countDown();
            for (Future<?> each : all) {
                each.get();
            }
        }

        assertThat(of("anna"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.title()).startsWith("Keer "));
    }

    @Test
    void whoeverDidItHasItAmongTheirNoticesAndNotAsNews() {
        notices.tell(people("anna", "bram"), KIND, language -> words(language).doneBy(person("anna")));

        assertThat(of("anna")).extracting(MyNotice::seen).containsExactly(true);
        assertThat(As.person("anna", mine::news)).isEmpty();
        assertThat(As.person("bram", mine::news)).hasSize(1);
        postbox.received("bram@meander.example");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void aNoticeIsReadAsLongAsItsKeyIsHeld() {
        AccessTerm team = AccessTerm.of(Cast.team("Gent-Noord").id());
        notices.tell(people("anna", "bram"), KIND, language -> words(language).openedBy(team));

        assertThat(of("anna")).hasSize(1);
        assertThat(As.person("anna", mine::news)).hasSize(1);
        assertThat(of("bram")).as("of another team").isEmpty();
        assertThat(As.person("bram", mine::news)).isEmpty();
        UUID ofBram = sql.select(TOLD.ID)
                .from(TOLD)
                .where(TOLD.PERSON_ID.eq(person("bram")))
                .fetchSingle(TOLD.ID);
        assertThat(As.person("bram", () -> mine.open(ofBram))).isEmpty();
    }

    @Test
    void nobodyOpensOrSeesAwayTheNoticeOfSomebodyElse() {
        notices.tell(people("anna"), KIND, NoticesTest::words);
        UUID ofAnna = of("anna").getFirst().id();

        assertThat(As.person("bram", () -> mine.open(ofAnna))).isEmpty();
        assertThat(As.person("bram", () -> mine.seen(ofAnna))).isFalse();
        As.person("bram", () -> mine.seenUpTo(clock.instant()));
        assertThat(of("anna")).extracting(MyNotice::seen).containsExactly(false);
        assertThatThrownBy(() -> As.nobody(() -> mine.newest(10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.nobody(wishes::mine)).isInstanceOf(AccessDeniedException.class);

        assertThat(As.person("anna", () -> mine.open(ofAnna))).isPresent();
        assertThat(of("anna")).extracting(MyNotice::seen).containsExactly(true);
        assertThat(As.person("anna", () -> mine.seen(ofAnna))).isFalse();
    }

    @Test
    void allSeenDoesNotSeeAwayWhatCameMeanwhile() {
        notices.tell(people("anna"), KIND, NoticesTest::words);
        Instant shown = of("anna").getFirst().toldAt();
        move(Duration.ofSeconds(1));
        notices.tell(people("anna"), KIND, NoticesTest::words);

        As.person("anna", () -> mine.seenUpTo(shown));

        assertThat(of("anna")).extracting(MyNotice::seen).containsExactly(false, true);
    }

    @Test
    void newsIsOfTheLastMonthAndFiveAtMost() {
        IntStream.range(0, 7)
                .forEach(i -> notices.tell(people("anna"), KIND, language -> new NoticeText("Nr " + i, "", "reviews")));
        assertThat(As.person("anna", mine::news)).hasSize(5);

        move(Duration.ofDays(31));
        assertThat(As.person("anna", mine::news)).isEmpty();
        assertThat(of("anna")).hasSize(7);
    }

    @Test
    void whatIsRolledBackWasNeverTold() {
        transaction.executeWithoutResult(status -> {
            notices.tell(people("anna"), KIND, NoticesTest::words);
            status.setRollbackOnly();
        });

        assertThat(of("anna")).isEmpty();
        assertThat(sql.fetchCount(MAIL)).isZero();
    }

    @Test
    void whoLeftIsToldNothing() {
        As.person("hasan", () -> staff.deactivate(person("bram")));

        notices.tell(List.of(person("bram"), PersonId.random()), KIND, NoticesTest::words);
        notices.tell(List.of(), KIND, NoticesTest::words);

        assertThat(sql.fetchCount(TOLD)).isZero();
        assertThat(sql.fetchCount(MAIL)).isZero();
    }

    @Test
    void whatWasSeenIsDeletedAfterNinetyDaysAndTheRestAfterAYear() {
        notices.tell(people("anna", "bram"), KIND, NoticesTest::words);
        see("anna");

        move(Duration.ofDays(90));
        digest.deleteTheOldest();
        assertThat(sql.fetchCount(TOLD)).isEqualTo(2);
        move(Duration.ofSeconds(1));
        digest.deleteTheOldest();
        assertThat(of("anna")).isEmpty();
        assertThat(of("bram")).hasSize(1);

        move(Duration.ofDays(276));
        digest.deleteTheOldest();
        assertThat(of("bram")).isEmpty();
    }

    @Test
    void aKindThatNobodyOffersIsRefused() {
        assertThatThrownBy(() -> notices.tell(people("anna"), "test.unknown", NoticesTest::words))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(choose("anna", "test.unknown", Wish.OFF)).isInstanceOf(WishResult.NotOffered.class);
        assertThat(choose("anna", "x".repeat(100_000), Wish.OFF)).isInstanceOf(WishResult.NotOffered.class);
        assertThat(choose("anna", DATED, Wish.DAILY))
                .as("a date does not wait")
                .isInstanceOf(WishResult.NotOffered.class);
        assertThatThrownBy(() -> new NoticeKind("Met spatie", "notice.list.title", Wish.OFF))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeKind("a." + "b".repeat(59), "notice.list.title", Wish.OFF))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeKind("a.b", "notice.list.title", Wish.DAILY).withDate())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsThatAreTooLongOrLeadAwayAreRefused() {
        assertThatThrownBy(() -> new NoticeText("x".repeat(201), "", "reviews"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeText(" \r\n ", "", "reviews")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeText("x", "y".repeat(501), "reviews"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeText("x", "", "https://elders.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeText("x", "", "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeText("x", "", "reviews").about("z".repeat(121)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new NoticeText("Een\r\ntwee", "drie\nvier", "//elders.example/a"))
                .isEqualTo(new NoticeText("Een twee", "drie vier", "elders.example/a"));
    }

    @Test
    void theLongestWordsThereMayBeAreKept() {
        choose("anna", KIND, Wish.DAILY);
        NoticeText longest = new NoticeText("t".repeat(200), "l".repeat(500), "p".repeat(300)).about("s".repeat(120));
        IntStream.range(0, 20).forEach(i -> notices.tell(people("anna"), KIND, language -> longest.about("s" + i)));
        notices.tell(people("anna"), KIND, language -> longest);

        assertThat(of("anna")).hasSize(21);
        move(Duration.ofDays(1));
        digest.send();
        assertThat(MailParts.words(postbox.received("anna@meander.example")))
                .contains("t".repeat(200), "En nog 6 andere meldingen.");
    }

    private static NoticeText words(Locale language) {
        return language.equals(Texts.ENGLISH)
                ? new NoticeText("A place", "You take part.", "reviews")
                : new NoticeText("Een plaats", "Je bent erbij.", "/reviews");
    }

    private void tellAbout(String subject, String title) {
        notices.tell(people("anna"), KIND, language -> new NoticeText(title, "", "reviews").about(subject));
    }

    private static CalendarEvent event() {
        return Appointments.event("Een dag", TOMORROW, false);
    }

    private WishResult choose(String userName, String kind, Wish wish) {
        return As.person(userName, () -> wishes.choose(kind, wish));
    }

    private List<MyNotice> of(String userName) {
        return As.person(userName, () -> mine.newest(100));
    }

    private void see(String userName) {
        As.person(userName, () -> mine.seenUpTo(clock.instant()));
    }

    private void move(Duration step) {
        ((MovableClock) clock).moveBy(step);
    }

    static String wayOut(MimeMessage mail) {
        try {
            return mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String secret(MimeMessage mail) {
        return wayOut(mail).replaceAll(".*/", "");
    }

    private static List<PersonId> people(String... userNames) {
        return List.of(userNames).stream().map(NoticesTest::person).toList();
    }

    private static PersonId person(String userName) {
        return Cast.person(userName).id();
    }
}
