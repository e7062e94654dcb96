package be.leerspoor.notice.ui;

import static leerspoor.db.notice.Tables.CALENDAR_FEED;
import static leerspoor.db.people.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.RawHttp;
import be.leerspoor.notice.Appointments;
import be.leerspoor.notice.CalendarFeeds;
import be.leerspoor.people.Staff;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes over the wire between a calendar that reads along and us. */
@LeerspoorTest
class FeedAddressTest {

    private static final String FOUND = "HTTP/1.1 200";
    private static final String NOT_FOUND = "HTTP/1.1 404";

    @LocalServerPort
    private int port;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Staff staff;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private String address;

    @BeforeEach
    void annaHasAFeed() {
        address = "/" + As.person("anna", feeds::make);
        appointments.give("anna", "Met Anna", Instant.parse("2027-03-10T13:00:00Z"));
        appointments.give("bram", "Met Bram", Instant.parse("2027-03-10T13:00:00Z"));
    }

    @Test
    void theCalendarOfItsOwnerComesWithoutASession() {
        String answer = ask(address);

        assertThat(answer)
                .startsWith(FOUND)
                .containsIgnoringCase("Content-Type: text/calendar;charset=UTF-8")
                .containsIgnoringCase("Cache-Control: no-store")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Content-Security-Policy: ")
                .containsIgnoringCase("Referrer-Policy: same-origin")
                .contains("SUMMARY:Met Anna")
                .doesNotContain("Met Bram")
                .doesNotContainIgnoringCase("Set-Cookie");
        assertThat(address).matches("/calendar/[A-Za-z0-9_-]{43}\\.ics");
    }

    @Test
    void itIsInTheLanguageOfItsOwner() {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, "en")
                .where(PERSON.ID.eq(Cast.person("anna").id()))
                .execute();

        assertThat(ask(address)).contains("SUMMARY:(en) Met Anna");
    }

    @Test
    void itHoldsNinetyDaysBackAndFourHundredAhead() {
        appointments.give("anna", "Te lang geleden", clock.instant().minus(Duration.ofDays(91)));
        appointments.give("anna", "Net nog", clock.instant().minus(Duration.ofDays(89)));
        appointments.give("anna", "Ver weg", clock.instant().plus(Duration.ofDays(399)));
        appointments.give("anna", "Te ver weg", clock.instant().plus(Duration.ofDays(401)));

        assertThat(ask(address))
                .contains("SUMMARY:Net nog", "SUMMARY:Ver weg")
                .doesNotContain("Te lang geleden", "Te ver weg");
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() {
        String secret = address.substring("/calendar/".length(), address.length() - ".ics".length());

        assertThat(sql.selectFrom(CALENDAR_FEED).fetch().toString()).doesNotContain(secret.substring(0, 16));
    }

    @Test
    void aStoppedFeedIsGoneAtOnce() {
        assertThat(ask(address)).startsWith(FOUND);

        As.person("anna", feeds::revoke);

        assertThat(ask(address)).startsWith(NOT_FOUND);
        assertThat(As.person("anna", feeds::mine)).isEmpty();
    }

    @Test
    void aNewAddressTakesThePlaceOfTheOld() {
        String renewed = "/" + As.person("anna", feeds::make);

        assertThat(ask(address)).startsWith(NOT_FOUND);
        assertThat(ask(renewed)).startsWith(FOUND);
    }

    @Test
    void theFeedOfWhoLosesAccessEndsAndStaysEnded() {
        var anna = Cast.person("anna").id();

        As.person("hasan", () -> staff.deactivate(anna));
        assertThat(ask(address)).startsWith(NOT_FOUND);
        As.person("hasan", () -> staff.reactivate(anna));
        assertThat(ask(address)).startsWith(NOT_FOUND);
    }

    @Test
    void whateverIsNotThereGetsTheSameAnswer() {
        As.person("anna", feeds::revoke);
        String stopped = withoutWhatDiffersEachTime(ask(address));

        assertThat(stopped)
                .startsWith(NOT_FOUND)
                .containsIgnoringCase("Cache-Control: no-store")
                .doesNotContainIgnoringCase("Set-Cookie")
                .endsWith("\r\n\r\n");
        for (String other : List.of(
                "/calendar/" + "a".repeat(43) + ".ics",
                "/calendar/" + "a".repeat(43),
                "/calendar/kort.ics",
                "/calendar/.ics",
                "/calendar/" + Cast.person("anna").id() + ".ics")) {
            assertThat(withoutWhatDiffersEachTime(ask(other))).as(other).isEqualTo(stopped);
        }
    }

    @Test
    void theOwnerSeesRoughlyWhenItWasLastUsed() {
        assertThat(As.person("anna", feeds::mine).orElseThrow().lastUsedAt()).isNull();
        ask(address);
        Instant first = clock.instant();
        ((MovableClock) clock).moveBy(Duration.ofMinutes(4));
        ask(address);
        assertThat(As.person("anna", feeds::mine).orElseThrow().lastUsedAt()).isEqualTo(first);

        ((MovableClock) clock).moveBy(Duration.ofMinutes(2));
        ask(address);
        assertThat(As.person("anna", feeds::mine).orElseThrow().lastUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void thePageOfTheSameNameStillAsksWhoYouAre() {
        assertThat(ask("/calendar")).doesNotContain("VCALENDAR", "Met Anna").containsIgnoringCase("Set-Cookie");
    }

    private String ask(String path) {
        return RawHttp.get(port, path);
    }

    private static String withoutWhatDiffersEachTime(String answer) {
        return answer.replaceAll("(?i)nonce-[^']+", "").replaceAll("(?i)Date: [^\r]+", "");
    }
}
