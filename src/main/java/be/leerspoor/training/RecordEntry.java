package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in the learning record of the signed-in person.
 *
 * @param minutes how long it took, where that is known
 * @param takeaway what they wrote that they take along from it; theirs alone
 */
public record RecordEntry(
        EvidenceKind kind,
        LocalDate on,
        boolean presenter,
        boolean facilitator,
        @Nullable Integer minutes,
        @Nullable String courseNl,
        @Nullable String courseEn,
        @Nullable String takeaway) {

    /** The name of the course, when it was one that is known here. */
    public Optional<String> course(Locale language) {
        return Optional.ofNullable(TrainingPath.isEnglish(language) ? courseEn : courseNl);
    }
}
