package be.leerspoor.training;

import be.leerspoor.shell.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How somebody was at a course session. */
public enum AttendanceFact {
    PRESENT,
    /** Came later or left earlier. */
    PARTLY,
    /** Told beforehand not to come. */
    EXCUSED,
    ABSENT;

    /** Its word in a language. */
    public String word(Locale language) {
        return Texts.textIn(language, Texts.key("training.attendance.fact", this));
    }

    /** The fact of a word in either language, or of its name here; capitals do not matter. */
    static Optional<AttendanceFact> of(String word) {
        String typed = word.strip();
        return Arrays.stream(values())
                .filter(fact -> fact.name().equalsIgnoreCase(typed)
                        || List.of(Texts.DUTCH, Texts.ENGLISH).stream()
                                .anyMatch(language -> fact.word(language).equalsIgnoreCase(typed)))
                .findFirst();
    }
}
