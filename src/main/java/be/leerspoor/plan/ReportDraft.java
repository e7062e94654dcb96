package be.leerspoor.plan;

import java.time.LocalDate;

/**
 * A report that somebody of the steering group wants.
 *
 * @param from the first day of its period
 * @param until the last day of its period
 */
public record ReportDraft(String title, LocalDate from, LocalDate until) {

    /** The longest its name can be, in characters. */
    public static final int LONGEST = 120;

    /** A period that ends before it begins is refused with {@link IllegalArgumentException}. */
    public ReportDraft {
        title = title.strip();
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }
}
