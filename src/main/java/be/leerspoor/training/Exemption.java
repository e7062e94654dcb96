package be.leerspoor.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody need not do a step, for trainers to read.
 *
 * @param path the path, when it is still offered
 * @param step the code of the step
 * @param byName who decided so
 * @param until the day from which it counts no longer
 * @param endedOn when it was ended before that
 * @param withFile whether something was added that shows it
 */
public record Exemption(
        UUID id,
        String person,
        @Nullable TrainingPath path,
        String step,
        String byName,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        boolean withFile) {}
