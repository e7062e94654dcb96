package be.leerspoor.intervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of an agreement at some moment. */
public record AgreementNews(
        Kind kind, String byName, String body, @Nullable LocalDate dueOn, Instant toldAt) {

    /** Done, going on until a new date, or let go. */
    public enum Kind {
        DONE,
        GOES_ON,
        LET_GO
    }
}
