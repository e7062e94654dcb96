package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
class QuietHoursTest {

    private static final String KIND = "intervision.agreement";
    private static final String DATED = "intervision.moved";
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final Instant TONIGHT = at("2027-03-09T20:00");
    private static final Instant TOMORROW = at("2027-03-10T10:00");

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private Notices notices;

    @Autowired
    private QuietHours hours;

    @Autowired
    private Wishes wishes;

    @Autowired
    private MyNotices mine;

    @Autowired
    private Delivery delivery;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({
        "12:00, 16:00, 2027-03-09T14:05, 2027-03-09T16:00",
        "12:00, 16:00, 2027-03-09T12:00, 2027-03-09T16:00",
        "12:00, 16:00, 2027-03-09T16:00,",
        "12:00, 16:00, 2027-03-09T11:59,",
        "18:00, 08:00, 2027-03-09T23:00, 2027-03-10T08:00",
        "18:00, 08:00, 2027-03-09T07:59, 2027-03-09T08:00",
        "18:00, 08:00, 2027-03-09T08:00,",
        // Over the night in which the clock goes forward.
        "18:00, 08:00, 2027-03-27T23:00, 2027-03-28T08:00"
    })
    void quietEndsByTheClocksOfBrussels(LocalTime from, LocalTime until, String moment, String end) {
        assertThat(new Quiet(from, until).endAt(at(moment)))
                .isEqualTo(Optional.ofNullable(end).map(QuietHoursTest::at));
    }

    @Test
    void quietThatNeverEndsIsRefused() {
        assertThatThrownBy(() -> new Quiet(NOON, NOON)).isInstanceOf(IllegalArgumentException.class);
        assertThat(As.person("anna", () -> hours.choose(NOON, NOON.plusSeconds(20))))
                .isFalse();
        assertThat(As.person("anna", () -> hours.mine())).isEmpty();
    }

    @Test
    void aMailInQuietHoursComesWhenTheyAreOver() throws Exception {
        choose("anna");

        notices.tell(people("anna", "bram"), KIND, language -> new NoticeText("Een afspraak", "", "reviews"));

        postbox.received("bram@meander.example");
        delivery.deliver();
        assertThat(postbox.received()).hasSize(1);
        assertThat(As.person("anna", () -> mine.unseen()))
                .as("in the application it stands at once")
                .isEqualTo(1);
        move(Duration.ofMinutes(115));
        delivery.deliver();
        postbox.received("anna@meander.example");
    }

    @Test
    void whatIsTodayAndADateThatChangesComeAtOnceAndAnotherDateWaits() throws Exception {
        choose("anna");

        tellOf("vanavond", new CalendarEvent("a", 0, TONIGHT, hour(), "Vanavond", none(), none(), false));
        tellOf("verzet", new CalendarEvent("b", 1, TOMORROW, hour(), "Verzet", none(), none(), false));
        tellOf("weg", new CalendarEvent("c", 0, TOMORROW, hour(), "Weg", none(), none(), true));
        tellOf("morgen", new CalendarEvent("d", 0, TOMORROW, hour(), "Morgen", none(), none(), false));

        postbox.received(3);
        delivery.deliver();
        assertThat(postbox.received())
                .extracting(mail -> mail.getSubject())
                .containsExactlyInAnyOrder("vanavond", "verzet", "weg");
    }

    @Test
    void aDateBeforeTheQuietEndsDoesNotWaitForIt() throws Exception {
        As.person("anna", () -> hours.choose(NOON, LocalTime.of(11, 0)));

        tellOf("morgen om tien", new CalendarEvent("a", 0, TOMORROW, hour(), "Morgen", none(), none(), false));

        postbox.received("anna@meander.example");
    }

    @Test
    void whoTurnsQuietOffGetsWhatWaitedAndWhoTurnsTheKindOffDoesNot() throws Exception {
        choose("anna");
        choose("bram");
        notices.tell(people("anna", "bram"), KIND, language -> new NoticeText("Een afspraak", "", "reviews"));

        As.person("bram", () -> wishes.choose(KIND, Wish.OFF));
        As.person("bram", () -> hours.stop());
        As.person("anna", () -> hours.stop());
        delivery.deliver();

        postbox.received("anna@meander.example");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackFromSomebodyWhileItWaitsIsNotMailedToThem() {
        choose("anna");
        choose("bram");
        notices.tell(people("anna", "bram"), KIND, language -> new NoticeText("Een afspraak", "", "reviews"));

        notices.forget(Cast.person("anna").id(), KIND, "reviews");
        move(Duration.ofMinutes(115));
        delivery.deliver();

        postbox.received("bram@meander.example");
        assertThat(sql.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void whoTurnsAKindOffAltogetherIsToldNothingOfIt() {
        As.person("anna", () -> wishes.choose(KIND, Wish.NEVER));

        notices.tell(people("anna", "bram"), KIND, language -> new NoticeText("Een afspraak", "", "reviews"));

        assertThat(As.person("anna", () -> mine.newest(5))).isEmpty();
        assertThat(As.person("bram", () -> mine.newest(5))).hasSize(1);
        assertThat(As.person("anna", () -> wishes.mine()))
                .filteredOn(each -> each.kind().code().equals(KIND))
                .extracting(KindWish::wish)
                .containsExactly(Wish.NEVER);
        assertThat(As.person("anna", () -> wishes.choose(DATED, Wish.NEVER))).isInstanceOf(WishResult.NotOffered.class);

        As.person("anna", () -> wishes.choose(KIND, Wish.OFF));
        notices.tell(people("anna"), KIND, language -> new NoticeText("Een afspraak", "", "reviews"));
        assertThat(As.person("anna", () -> mine.newest(5))).hasSize(1);
    }

    @Test
    void aServerThatDiedWhileItSentLeavesTheMailToBeSentUnderTheSameName() throws Exception {
        As.person("anna", () -> hours.choose(NOON, FOUR));
        notices.tell(people("anna"), KIND, language -> new NoticeText("Een afspraak", "", "reviews"));
        move(Duration.ofMinutes(115));
        // Claimed by a server that got no further.
        sql.update(MAIL)
                .set(MAIL.TRIES, 1)
                .set(MAIL.NEXT_TRY_AT, clock.instant().plus(Duration.ofMinutes(10)))
                .execute();
        delivery.deliver();
        assertThat(postbox.received()).isEmpty();

        move(Duration.ofMinutes(10));
        delivery.deliver();
        delivery.deliver();

        String id = sql.select(MAIL.ID).from(MAIL).fetchSingle(MAIL.ID).toString();
        assertThat(postbox.received(1))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getMessageID()).isEqualTo("<" + id + "@meander.example>"));
    }

    private void tellOf(String title, CalendarEvent event) {
        notices.tell(people("anna"), DATED, language -> new NoticeText(title, "", "calendar"), language -> event);
    }

    private void choose(String userName) {
        assertThat(As.person(userName, () -> hours.choose(NOON, FOUR))).isTrue();
    }

    private void move(Duration step) {
        ((MovableClock) clock).moveBy(step);
    }

    private static Duration hour() {
        return Duration.ofHours(1);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(Formats.ZONE).toInstant();
    }

    private static List<PersonId> people(String... userNames) {
        return List.of(userNames).stream().map(name -> Cast.person(name).id()).toList();
    }
}
