package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.Instant;

/** What became of an agreement at some moment. */
public record AgreementNews(Kind kind, PersonId by, String byName, String body, Instant toldAt) {

    /** Done, going on until a new date, or let go. */
    public enum Kind {
        DONE,
        GOES_ON,
        LET_GO
    }
}
