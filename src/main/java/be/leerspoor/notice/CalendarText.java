package be.leerspoor.notice;

import be.leerspoor.people.Recipient;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.stereotype.Component;

/** Events as iCalendar (RFC 5545), in the time of Brussels and with the rules of that time in it. */
@Component
class CalendarText {

    private static final int SUNDAY = -1;
    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private final PublicAddress address;
    private final Clock clock;

    CalendarText(PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /** One event for one person, from the address of our mail. */
    Invitation invitation(CalendarEvent event, Recipient person, String from) {
        Method method = event.cancelled() ? Method.cancel() : Method.request();
        ICalendar calendar = calendar();
        calendar.setMethod(method);
        VEvent written = written(event);
        written.setOrganizer(new Organizer("Leerspoor", from));
        Attendee attendee = new Attendee(person.name(), person.mail());
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        // Nobody reads answers at the address of the program.
        attendee.setRsvp(false);
        written.addAttendee(attendee);
        calendar.addEvent(written);
        return new Invitation(method.getValue(), calendar.write());
    }

    /** Events for a calendar that reads along. */
    String feed(List<CalendarEvent> events, Locale language) {
        ICalendar calendar = calendar();
        calendar.setMethod(Method.publish());
        String name = Texts.textIn(language, "notice.feed.calendar-name");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        events.stream().map(this::written).forEach(calendar::addEvent);
        return calendar.write();
    }

    private VEvent written(CalendarEvent event) {
        VEvent written = new VEvent();
        written.setUid(event.uid() + "@leerspoor");
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(clock.instant()));
        written.setDateStart(Date.from(event.from()));
        written.setDateEnd(Date.from(event.until()));
        written.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        written.setSummary(event.title());
        event.place().ifPresent(written::setLocation);
        event.path().map(address::of).ifPresent(written::setUrl);
        return written;
    }

    private static ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Leerspoor//Leerspoor//NL");
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Formats.ZONE), timeOfBrussels()));
        return calendar;
    }

    /** The rules of the European Union since 1996, written out: asking another server for them would tell it of us. */
    private static VTimezone timeOfBrussels() {
        VTimezone zone = new VTimezone(Formats.ZONE.getId());
        DaylightSavingsTime summer = new DaylightSavingsTime();
        lasts(summer, "CEST", WINTER, SUMMER, new DateTimeComponents(1996, 3, 31, 2, 0, 0, false));
        zone.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        lasts(winter, "CET", SUMMER, WINTER, new DateTimeComponents(1996, 10, 27, 3, 0, 0, false));
        zone.addStandardTime(winter);
        return zone;
    }

    private static void lasts(Observance part, String name, UtcOffset from, UtcOffset to, DateTimeComponents begin) {
        part.setTimezoneOffsetFrom(from);
        part.setTimezoneOffsetTo(to);
        part.addTimezoneName(name);
        part.setDateStart(begin);
        part.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(begin.getMonth())
                .byDay(SUNDAY, DayOfWeek.SUNDAY)
                .build());
    }
}
