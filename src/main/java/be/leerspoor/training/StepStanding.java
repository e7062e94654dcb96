package be.leerspoor.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in a step, whatever day it is.
 *
 * @param had how much of what is needed there is
 * @param needed how much is needed
 * @param doneOn since when it is done; empty while it is not
 * @param until the day from which it is done no longer; empty where it does not lapse
 * @param renewFrom the day on which renewing begins; there when {@code until} is
 * @param exempt whether it is done because somebody decided that it need not be
 * @param made the evidence that makes it so, in order of time
 */
public record StepStanding(
        int had,
        int needed,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate until,
        @Nullable LocalDate renewFrom,
        boolean exempt,
        List<Evidence> made) {

    public StepStanding {
        made = List.copyOf(made);
    }

    /** Where one stands on a day. */
    public StepState on(LocalDate today) {
        if (doneOn == null) {
            return had > 0 ? StepState.BEGUN : StepState.OPEN;
        }
        if (until != null && !today.isBefore(until)) {
            return StepState.LAPSED;
        }
        if (exempt) {
            return StepState.EXEMPT;
        }
        return renewFrom != null && !today.isBefore(renewFrom) ? StepState.TO_RENEW : StepState.DONE;
    }

    /** Whether it says the same, whatever evidence makes it so. */
    boolean saysTheSameAs(StepStanding other) {
        return had == other.had
                && needed == other.needed
                && exempt == other.exempt
                && Objects.equals(doneOn, other.doneOn)
                && Objects.equals(until, other.until)
                && Objects.equals(renewFrom, other.renewFrom);
    }
}
