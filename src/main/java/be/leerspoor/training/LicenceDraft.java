package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A licence as somebody typed it.
 *
 * @param name 1 to 120 characters
 * @param number 1 to 60 characters
 * @param until the last day on which it holds, not before the first
 */
public record LicenceDraft(
        PersonId trainer,
        String name,
        String number,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Characters that fit in the name. */
    public static final int LONGEST_NAME = 120;

    /** Characters that fit in the number. */
    public static final int LONGEST_NUMBER = 60;

    public LicenceDraft {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        number = number.replaceAll("\\p{Cntrl}+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters");
        }
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("number: 1 to " + LONGEST_NUMBER + " characters");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a licence does not end before it begins");
        }
    }
}
