package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody need not do a step, as a trainer decides it.
 *
 * @param path the code of the path
 * @param step the code of the step
 * @param reason for the person and the trainers to read
 * @param until the day from which it counts no longer; without it, for good
 */
public record ExemptionDraft(
        PersonId person,
        String path,
        String step,
        String reason,
        @Nullable LocalDate until) {}
