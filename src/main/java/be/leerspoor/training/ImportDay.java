package be.leerspoor.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as people write it in a file, with a time behind it where a day has more than one session. */
record ImportDay(LocalDate day, Optional<LocalTime> time) {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    static Optional<ImportDay> of(String typed) {
        String[] parts = typed.strip().split("\\s+", 2);
        try {
            LocalDate day =
                    LocalDate.parse(parts[0], parts[0].contains("/") ? DAY_FIRST : DateTimeFormatter.ISO_LOCAL_DATE);
            return Optional.of(new ImportDay(
                    day, parts.length == 1 ? Optional.empty() : Optional.of(LocalTime.parse(parts[1], TIME))));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
