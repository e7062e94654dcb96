package be.leerspoor.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why the signed-in person need not do a step.
 *
 * @param step the code of the step
 * @param byName who decided so
 * @param from since when
 * @param until the day from which it counts no longer, if there is one
 * @param withFile whether something was added that shows it
 */
public record MyExemption(
        UUID id,
        String step,
        String byName,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        boolean withFile) {}
