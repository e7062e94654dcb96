package be.leerspoor.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What came of typing a code over from the screen. */
public sealed interface EntryResult {

    /** The person stands noted as present at this session, now or since before. */
    record Entered(String courseNl, String courseEn, Instant startsAt) implements EntryResult {

        /** The name of the course in the language of the screen. */
        public String course(Locale language) {
            return language.getLanguage().equals("en") ? courseEn : courseNl;
        }
    }

    /** The trainer noted something else, which a code does not change. */
    record NotedOtherwise(AttendanceFact fact) implements EntryResult {}

    /** Who gives the edition is noted by another trainer. */
    record GivesIt() implements EntryResult {}

    /** No such code now, or no place in the session that it is of. */
    record Unknown() implements EntryResult {}

    /** Too many wrong codes: so long nothing is tried. */
    record Wait(Duration howLong) implements EntryResult {}
}
