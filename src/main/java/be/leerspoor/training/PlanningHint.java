package be.leerspoor.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Something worth looking at again about who would give a session. It holds nobody back. */
public sealed interface PlanningHint {

    /** They give a session of another edition at that time. */
    record GivesElsewhere(String trainer, String courseNl, String courseEn, Instant startsAt) implements PlanningHint {

        /** What the other course is called in this language. */
        public String course(Locale language) {
            return Course.isEnglish(language) ? courseEn : courseNl;
        }
    }

    /**
     * On that day no licence of theirs holds.
     *
     * @param heldUntil until when the last one does, for nobody but themselves
     */
    record NoLicence(String trainer, LocalDate day, Optional<LocalDate> heldUntil) implements PlanningHint {}
}
