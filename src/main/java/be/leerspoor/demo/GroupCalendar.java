package be.leerspoor.demo;

import be.leerspoor.shell.Formats;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * When a group of the demo met and meets.
 *
 * @param coming the meeting that comes next, from which the others are counted back
 * @param everyWeeks the rhythm
 * @param at the usual time
 */
record GroupCalendar(LocalDateTime coming, int everyWeeks, LocalTime at) {

    private static final int WEEKS = 104;
    private static final int MINUTES_FROM_NOW = 20;

    static GroupCalendar of(GroupScript script, Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, Formats.ZONE);
        int days = script.coming().days();
        LocalDateTime coming = days == 0
                ? here.truncatedTo(ChronoUnit.MINUTES).plusMinutes(MINUTES_FROM_NOW)
                : afterWeekend(here.toLocalDate().plusDays(days)).atTime(script.at());
        return new GroupCalendar(coming, script.everyWeeks(), script.at());
    }

    /** How many meetings there were in two years. */
    int meetings() {
        return WEEKS / everyWeeks;
    }

    /** The day of the first of them. */
    LocalDate first() {
        return day(meetings());
    }

    /** When the group was set up. */
    Instant founded() {
        return beforeWeekend(first().minusDays(10))
                .atTime(LocalTime.of(9, 15))
                .atZone(Formats.ZONE)
                .toInstant();
    }

    /** The start of the meeting that was so many times the rhythm before the coming one. */
    Instant start(int back) {
        return beforeWeekend(day(back)).atTime(at).atZone(Formats.ZONE).toInstant();
    }

    private LocalDate day(int back) {
        return coming.toLocalDate().minusWeeks((long) back * everyWeeks);
    }

    private static LocalDate beforeWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static LocalDate afterWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
