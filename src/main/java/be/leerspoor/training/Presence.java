package be.leerspoor.training;

import org.jspecify.annotations.Nullable;

/**
 * How somebody was at a course session, and for how long where it was partly.
 *
 * @param minutes 1 to 720, only where it was partly
 */
public record Presence(AttendanceFact fact, @Nullable Integer minutes) {

    private static final int LONGEST = 720;

    public Presence {
        if ((fact == AttendanceFact.PARTLY) == (minutes == null)) {
            throw new IllegalArgumentException("minutes belong to partly, and to nothing else");
        }
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw new IllegalArgumentException("minutes: 1 to " + LONGEST);
        }
    }

    /** Present, excused or absent. */
    public static Presence of(AttendanceFact fact) {
        return new Presence(fact, null);
    }

    /** There for a part of it. */
    public static Presence partly(int minutes) {
        return new Presence(AttendanceFact.PARTLY, minutes);
    }

    /** What is stored in two columns; null for nothing noted. */
    static @Nullable Presence of(@Nullable String fact, @Nullable Integer minutes) {
        return fact == null ? null : new Presence(AttendanceFact.valueOf(fact), minutes);
    }

    /** How long one was there at a session of so many minutes. */
    int minutesOf(int session) {
        return switch (fact) {
            case PRESENT -> session;
            case PARTLY -> minutes == null ? 0 : Math.min(minutes, session);
            case EXCUSED, ABSENT -> 0;
        };
    }
}
