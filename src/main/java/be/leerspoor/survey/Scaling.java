package be.leerspoor.survey;

import be.leerspoor.people.TeamId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a team said it was on a day, from 0 to 10. Its id stays the same however it is corrected, so that the step can be named
 * from elsewhere.
 *
 * @param worst what 0 stands for, in the words of the team
 * @param best what 10 stands for
 * @param whyNotLower what works already; may be empty
 * @param stepHigher what the team agreed to do next; may be empty
 * @param byName who wrote it down, or corrected it last
 */
public record Scaling(
        UUID id,
        TeamId team,
        LocalDate on,
        int number,
        String worst,
        String best,
        String whyNotLower,
        String stepHigher,
        String byName,
        int version) {

    private static final int DAYS_TO_CORRECT = 14;

    /** The last day on which it can be corrected. */
    public LocalDate correctableUntil() {
        return correctableUntil(on);
    }

    static LocalDate correctableUntil(LocalDate scaledOn) {
        return scaledOn.plusDays(DAYS_TO_CORRECT);
    }

    boolean says(ScalingText text) {
        return number == text.number()
                && worst.equals(text.worst().value())
                && best.equals(text.best().value())
                && whyNotLower.equals(text.whyNotLower().value())
                && stepHigher.equals(text.stepHigher().value());
    }
}
