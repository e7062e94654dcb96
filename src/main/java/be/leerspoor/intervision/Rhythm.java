package be.leerspoor.intervision;

import be.leerspoor.shell.Formats;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;

/** When a group comes together by habit: every so many weeks (1 to 26), from a day on, at a time of the clock on the wall. */
public record Rhythm(int everyWeeks, LocalDate from, LocalTime at) {

    /** The most weeks between two meetings. */
    public static final int MOST_WEEKS = 26;

    public Rhythm {
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException("every 1 to " + MOST_WEEKS + " weeks");
        }
    }

    /** Its dates that are later than this one, without end. */
    Stream<LocalDateTime> after(LocalDateTime moment) {
        long weeksGone = Math.max(0, java.time.temporal.ChronoUnit.WEEKS.between(from, moment.toLocalDate()));
        LocalDate start = from.plusWeeks(weeksGone / everyWeeks * everyWeeks);
        return Stream.iterate(start, day -> day.plusWeeks(everyWeeks))
                // A time that the clock skips in spring moves to the hour after it.
                .map(day -> day.atTime(at).atZone(Formats.ZONE).toLocalDateTime())
                .filter(date -> date.isAfter(moment));
    }
}
