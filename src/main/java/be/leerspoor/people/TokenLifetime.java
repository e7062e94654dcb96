package be.leerspoor.people;

import be.leerspoor.shell.Formats;
import java.time.Instant;

/** How long a new access token works. */
public enum TokenLifetime {
    ONE_MONTH(1),
    THREE_MONTHS(3),
    TWELVE_MONTHS(12);

    /** Where nobody chooses. */
    public static final TokenLifetime USUAL = TWELVE_MONTHS;

    private final int months;

    TokenLifetime(int months) {
        this.months = months;
    }

    Instant endOf(Instant made) {
        return made.atZone(Formats.ZONE).plusMonths(months).toInstant();
    }
}
