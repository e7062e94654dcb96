package be.leerspoor.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and may count on a path: what, when and from where, without a word of what it was about.
 *
 * @param source what it came from; with the kind and the person it is one happening, however often it is told
 * @param about the code that requirements look at: of the course, of the template, of the method, or {@code path/step} of a
 *     step; empty where none is needed; 90 characters at most
 * @param presenter whether the person was the presenter of an intervision meeting
 * @param facilitator whether the person led it
 * @param minutes how long it took, where that is known; 1 to 60,000
 * @param validUntil the day from which it counts no longer; without one it goes on counting
 */
record Happening(
        EvidenceKind kind,
        UUID source,
        LocalDate on,
        String about,
        boolean presenter,
        boolean facilitator,
        @Nullable Integer minutes,
        @Nullable LocalDate validUntil) {

    private static final int LONGEST = 90;

    Happening {
        if (about.length() > LONGEST) {
            throw new IllegalArgumentException("about: " + LONGEST + " characters at most");
        }
        if (validUntil != null && !validUntil.isAfter(on)) {
            throw new IllegalArgumentException("what happened counts for a day at least");
        }
    }

    static Happening of(EvidenceKind kind, UUID source, LocalDate on, String about) {
        return new Happening(kind, source, on, about, false, false, null, null);
    }

    /** The same, counting no longer from this day on. */
    Happening validUntil(@Nullable LocalDate end) {
        return new Happening(kind, source, on, about, presenter, facilitator, minutes, end);
    }

    /** The same, having taken so long. */
    Happening taking(int howLong) {
        return new Happening(kind, source, on, about, presenter, facilitator, howLong, validUntil);
    }
}
