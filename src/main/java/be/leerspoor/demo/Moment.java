package be.leerspoor.demo;

import be.leerspoor.shell.Formats;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A moment before today, as the demo tells time.
 *
 * @param days how many working days ago, at least 1
 * @param at the time of that day in Brussels
 */
record Moment(int days, LocalTime at) {

    Moment {
        if (days < 1) {
            throw new IllegalArgumentException("the demo happened before today");
        }
    }

    Instant before(Instant now) {
        LocalDate day = now.atZone(Formats.ZONE).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.minusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.atTime(at).atZone(Formats.ZONE).toInstant();
    }
}
