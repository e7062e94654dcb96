package be.leerspoor.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked on or was asked to, without what they gave back.
 *
 * @param colleague the name of the other
 * @param giving whether the signed-in person is the one who looks on
 * @param heldOn when they looked on, once it is given
 */
public record ObservationSummary(
        UUID id,
        String colleague,
        boolean giving,
        ObservationState state,
        Instant askedAt,
        @Nullable LocalDate heldOn) {}
