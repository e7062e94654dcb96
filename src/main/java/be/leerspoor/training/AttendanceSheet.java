package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people of one course session and how they were there, by name.
 *
 * @param part which part of the edition this is, of {@code parts}
 * @param code what stands on the screen for participants to type over, while it is valid
 */
public record AttendanceSheet(
        SessionId session,
        EditionId edition,
        String courseNl,
        String courseEn,
        Instant startsAt,
        int minutes,
        String place,
        int part,
        int parts,
        NotingMoment moment,
        List<Line> lines,
        Optional<EntryCode> code) {

    public AttendanceSheet {
        lines = List.copyOf(lines);
    }

    /** One person, and how they were there as far as it was noted. */
    public record Line(
            PersonId person, String name, @Nullable Presence presence) {}

    /** The name of the course in the language of the screen. */
    public String course(Locale language) {
        return language.getLanguage().equals("en") ? courseEn : courseNl;
    }

    /** How many have nothing noted yet. */
    public long open() {
        return lines.stream().filter(line -> line.presence() == null).count();
    }
}
