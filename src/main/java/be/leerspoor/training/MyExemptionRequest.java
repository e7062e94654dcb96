package be.leerspoor.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the signed-in person asked not to have to do a step.
 *
 * @param step the code of the step
 * @param byName who said no, once somebody did
 * @param answer why not, once somebody said no
 */
public record MyExemptionRequest(
        UUID id,
        String step,
        Instant since,
        @Nullable String byName,
        @Nullable String answer) {

    /** Whether nobody answered yet. */
    public boolean isOpen() {
        return answer == null;
    }
}
