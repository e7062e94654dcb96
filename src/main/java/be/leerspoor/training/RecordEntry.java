package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something in the learning record of the signed-in person. */
public sealed interface RecordEntry {

    /** The day under which it stands. */
    LocalDate on();

    /** A name in both languages of the screen. */
    record Name(String nl, String en) {

        /** The name in a language. */
        public String in(Locale language) {
            return TrainingPath.isEnglish(language) ? en : nl;
        }
    }

    /**
     * Something they did that counts.
     *
     * @param minutes how long it took, where that is known
     * @param course the course, when it was one that is known here
     * @param takeaway what they wrote that they take along from it; theirs alone
     */
    record Done(
            EvidenceKind kind,
            LocalDate on,
            boolean presenter,
            boolean facilitator,
            @Nullable Integer minutes,
            Optional<Name> course,
            @Nullable String takeaway)
            implements RecordEntry {}

    /**
     * A certificate that was not revoked.
     *
     * @param until the day from which it counts no longer
     */
    record Certified(LocalDate on, Name course, @Nullable LocalDate until) implements RecordEntry {}

    /**
     * A step that they need not do.
     *
     * @param step the step as it is called now; empty when no version that is or was offered has it
     * @param until the day from which it counts no longer
     * @param endedOn when it was ended before that
     */
    record Exempted(
            LocalDate on,
            Optional<Name> step,
            String byName,
            String reason,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn)
            implements RecordEntry {}

    /** All steps of a path were done. */
    record PathFinished(LocalDate on, Name path) implements RecordEntry {}

    /** A path that they left before all of it was done. */
    record PathLeft(LocalDate on, Name path) implements RecordEntry {}
}
