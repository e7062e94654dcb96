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
 * @param over whether the last session of the edition is over, so that what is noted counts
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
        boolean over,
        List<Line> lines,
        Optional<EntryCode> code) {

    public AttendanceSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One person, and how they were there as far as it was noted.
     *
     * @param own whether it is who reads this, of whom another trainer notes it
     * @param excused whether they said beforehand that they miss it
     * @param changes all that was noted and put right, in the order of time
     */
    public record Line(
            PersonId person,
            String name,
            boolean own,
            @Nullable Presence presence,
            boolean excused,
            List<AttendanceChange> changes) {

        public Line {
            changes = List.copyOf(changes);
        }

        /** Whether it is as they said beforehand, and nothing is noted yet. */
        public boolean proposed() {
            return presence == null && excused;
        }

        /** Whether what was noted first was put right since. */
        public boolean corrected() {
            return changes.size() > 1;
        }
    }

    /** The name of the course in the language of the screen. */
    public String course(Locale language) {
        return language.getLanguage().equals("en") ? courseEn : courseNl;
    }

    /** How many have nothing noted yet, other than who reads this. */
    public long open() {
        return lines.stream()
                .filter(line -> line.presence() == null && !line.own())
                .count();
    }

    /** How many there are to note for who reads this. */
    public long toNote() {
        return lines.stream().filter(line -> !line.own()).count();
    }
}
