package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.ComingMeeting;
import be.leerspoor.intervision.GroupPage;
import be.leerspoor.intervision.Rhythm;
import be.leerspoor.intervision.Way;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups and their meetings in words. */
final class GroupWords {

    private GroupWords() {}

    /** "Jij en de leden van Noord (6 mensen)". */
    static String readers(GroupPage group) {
        return text("intervision.group.readers", group.name(), group.memberCount());
    }

    /** "dinsdag 16 maart om 14:00". */
    static String moment(Instant start) {
        Formats formats = Formats.here();
        return text(
                "intervision.dates.moment",
                formats.dayOfWeek(LocalDate.ofInstant(start, Formats.ZONE)),
                formats.time(start));
    }

    /** "dinsdag 16 maart om 14:00", with the year where it is another one. */
    static String moment(LocalDateTime start, LocalDate today) {
        Formats formats = Formats.here();
        String day = start.getYear() == today.getYear()
                ? formats.dayOfWeek(start.toLocalDate())
                : formats.dayOfWeek(start.toLocalDate()) + " " + start.getYear();
        return text("intervision.dates.moment", day, formats.time(start.toLocalTime()));
    }

    /** "Vandaag om 14:00", "morgen om 14:00" or the day. */
    static String soon(Instant start, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        long days = ChronoUnit.DAYS.between(today, LocalDate.ofInstant(start, Formats.ZONE));
        String time = Formats.here().time(start);
        if (days == 0) {
            return text("intervision.dates.today", time);
        }
        return days == 1 ? text("intervision.dates.tomorrow", time) : moment(start);
    }

    static boolean isToday(Instant start, Clock clock) {
        return LocalDate.ofInstant(start, Formats.ZONE).equals(LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    /** "90 minuten · Gent, zaal 2 · Balint-methode". */
    static String details(ComingMeeting meeting) {
        List<String> parts = new ArrayList<>();
        parts.add(duration(meeting.minutes()));
        if (!meeting.place().isEmpty()) {
            parts.add(meeting.place());
        }
        if (meeting.way() != Way.LIVE) {
            parts.add(text(key("intervision.dates.way", meeting.way())));
        }
        @Nullable String method = meeting.method(Texts.language());
        if (method != null) {
            parts.add(method);
        }
        return String.join(" · ", parts);
    }

    /** "90 minuten", or days for what is spread over days. */
    static String duration(int minutes) {
        int perDay = 24 * 60;
        return minutes >= perDay && minutes % perDay == 0
                ? text("intervision.dates.days", minutes / perDay)
                : text("intervision.dates.minutes", minutes);
    }

    /** "Om de 3 weken op dinsdag om 14:00". */
    static String rhythm(@Nullable Rhythm rhythm) {
        if (rhythm == null) {
            return text("intervision.dates.no-rhythm");
        }
        String day = Formats.here().dayOfWeek(rhythm.from()).split(" ")[0];
        return text(
                "intervision.dates.rhythm",
                rhythm.everyWeeks(),
                day,
                Formats.here().time(rhythm.at()));
    }
}
