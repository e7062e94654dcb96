package be.leerspoor.notice;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.Observance;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.ParseWarning;
import biweekly.util.ByDay;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2027-03-09T13:05:00Z");

    private final CalendarText calendar = new CalendarText(
            new PublicAddress("https://leerspoor.example.be/", new MockEnvironment()), Clock.fixed(NOW, Formats.ZONE));

    @Test
    void winterAndSummerAreTheTimeOfBrussels() {
        CalendarEvent winter = event("winter", "2027-03-27T13:00:00Z");
        CalendarEvent summer = event("zomer", "2027-03-29T12:00:00Z");

        String text = calendar.feed(List.of(winter, summer), Texts.DUTCH);

        assertThat(text)
                .contains("DTSTART;TZID=Europe/Brussels:20270327T140000")
                .contains("DTSTART;TZID=Europe/Brussels:20270329T140000")
                .contains("DTEND;TZID=Europe/Brussels:20270329T160000");
        assertThat(read(text).getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(winter.from(), summer.from());
    }

    @Test
    void theDayOnWhichSummerBeginsIsRightToo() {
        String text = calendar.feed(
                List.of(event("voor", "2027-03-28T00:30:00Z"), event("na", "2027-03-28T01:30:00Z")), Texts.DUTCH);

        assertThat(text)
                .contains("DTSTART;TZID=Europe/Brussels:20270328T013000")
                .contains("DTSTART;TZID=Europe/Brussels:20270328T033000");
    }

    @Test
    void theRulesThatGoWithItAreThoseOfBrussels() {
        VTimezone rules = read(calendar.feed(List.of(event("een", "2027-07-01T12:00:00Z")), Texts.DUTCH))
                .getTimezoneInfo()
                .getComponents()
                .iterator()
                .next();
        Observance summer = rules.getDaylightSavingsTime().getFirst();
        Observance winter = rules.getStandardTimes().getFirst();

        assertThat(rules.getTimezoneId().getValue()).isEqualTo("Europe/Brussels");
        for (Observance part : List.of(summer, winter)) {
            LocalDateTime begin = LocalDateTime.ofInstant(
                    part.getDateStart()
                            .getValue()
                            .getRawComponents()
                            .toDate(TimeZone.getTimeZone("UTC"))
                            .toInstant(),
                    ZoneOffset.UTC);
            ZoneOffset before = offset(part.getTimezoneOffsetFrom().getValue().getMillis());
            ZoneOffset after = offset(part.getTimezoneOffsetTo().getValue().getMillis());
            assertThat(Formats.ZONE
                            .getRules()
                            .nextTransition(begin.toInstant(before).minusSeconds(1)))
                    .isEqualTo(ZoneOffsetTransition.of(begin, before, after));

            var every = part.getRecurrenceRule().getValue();
            var rule = Formats.ZONE.getRules().getTransitionRules().stream()
                    .filter(one -> one.getOffsetAfter().equals(after))
                    .findFirst()
                    .orElseThrow();
            assertThat(every.getFrequency()).isEqualTo(Frequency.YEARLY);
            assertThat(every.getByMonth()).containsExactly(rule.getMonth().getValue());
            assertThat(every.getByDay()).containsExactly(new ByDay(-1, DayOfWeek.SUNDAY));
            assertThat(every.getUntil()).isNull();
            assertThat(rule.createTransition(2027).getDateTimeBefore().toLocalTime())
                    .isEqualTo(begin.toLocalTime());
            assertThat(rule.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
            assertThat(rule.getDayOfMonthIndicator()).as("the last").isIn(-1, 25);
        }
    }

    private static ZoneOffset offset(long millis) {
        return ZoneOffset.ofTotalSeconds((int) (millis / 1000));
    }

    @Test
    void everythingOfAnEventIsThere() {
        VEvent event = read(calendar.feed(
                        List.of(event("Intervisie; met, komma's", "2027-03-10T13:00:00Z")), Texts.DUTCH))
                .getEvents()
                .getFirst();

        assertThat(event.getUid().getValue()).isEqualTo("session-1@leerspoor");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo("Intervisie; met, komma's");
        assertThat(event.getLocation().getValue()).isEqualTo("Teamlokaal");
        assertThat(event.getUrl().getValue()).isEqualTo("https://leerspoor.example.be/intervision/1");
    }

    @Test
    void nobodyThinksUpALineOfACalendar() {
        String text = calendar.feed(
                List.of(new CalendarEvent(
                        "session-1",
                        0,
                        NOW,
                        Duration.ofHours(1),
                        "Titel\r\nATTENDEE:mailto:elders@example.be",
                        Optional.of("Hier\nURL:https://elders.example"),
                        Optional.empty(),
                        false)),
                Texts.DUTCH);

        assertThat(text.lines()).noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("URL"));
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
    }

    @Test
    void anEmptyCalendarIsACalendarToo() {
        String text = calendar.feed(List.of(), Texts.ENGLISH);

        ICalendar read = Biweekly.parse(text).first();
        assertThat(read.getEvents()).isEmpty();
        assertThat(read.getMethod().isPublish()).isTrue();
        // A calendar without anything in it is refused by some programs.
        assertThat(text).contains("BEGIN:VTIMEZONE");
    }

    private static ICalendar read(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar read = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
        assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
        return read;
    }

    private static CalendarEvent event(String title, String from) {
        return new CalendarEvent(
                "session-1",
                3,
                Instant.parse(from),
                Duration.ofHours(2),
                title,
                Optional.of("Teamlokaal"),
                Optional.of("intervision/1"),
                false);
    }
}
