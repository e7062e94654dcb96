package be.leerspoor.shell;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates, times and numbers are written for people, in the zone of the organisation. In Dutch: 9/03/2026, 9 maart
 * 2026, 14:05, 1.234,56. In English: 09/03/2026, 9 March 2026, 14:05, 1,234.56.
 */
public final class Formats {

    /** The zone in which every moment is shown. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final Formats DUTCH = new Formats(Texts.DUTCH, "d/MM/yyyy", ',', '.');
    private static final Formats ENGLISH = new Formats(Texts.ENGLISH, "dd/MM/yyyy", '.', ',');

    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter dayOfWeek;
    private final DateTimeFormatter time;
    private final DecimalFormatSymbols symbols;
    private final boolean dutch;

    private Formats(Locale locale, String shortDay, char decimal, char grouping) {
        this.dutch = locale.equals(Texts.DUTCH);
        this.shortDay = DateTimeFormatter.ofPattern(shortDay, locale);
        this.longDay = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        this.dayOfWeek = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
    }

    /** The formats of the language of the current screen, Dutch where there is none. */
    public static Formats here() {
        return in(Texts.language());
    }

    /** The formats of a language; anything but English is written the Dutch way. */
    public static Formats in(Locale language) {
        return language.getLanguage().equals(Texts.ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
    }

    /** 9/03/2026. */
    public String day(LocalDate day) {
        return shortDay.format(day);
    }

    /** 9/03/2026, the day of this moment in Brussels. */
    public String day(Instant moment) {
        return day(dayOf(moment));
    }

    /** 9 maart 2026. */
    public String longDay(LocalDate day) {
        return longDay.format(day);
    }

    /** 9 maart 2026, the day of this moment in Brussels. */
    public String longDay(Instant moment) {
        return longDay(dayOf(moment));
    }

    /** maart 2026. */
    public String month(LocalDate day) {
        return month.format(day);
    }

    /** maandag 9 maart. */
    public String dayOfWeek(LocalDate day) {
        return dayOfWeek.format(day);
    }

    /** 14:05. */
    public String time(LocalTime time) {
        return this.time.format(time);
    }

    /** 14:05, the time of this moment in Brussels. */
    public String time(Instant moment) {
        return time(moment.atZone(ZONE).toLocalTime());
    }

    /** 9 maart 2026 om 14:05. */
    public String moment(Instant moment) {
        return longDay(moment) + (dutch ? " om " : " at ") + time(moment);
    }

    /** 1.234. */
    public String number(long number) {
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** 1.234,56: at most {@code decimals} decimals (0 to 6), halves rounded away from zero. */
    public String number(double number, int decimals) {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals: 0 to 6");
        }
        DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
