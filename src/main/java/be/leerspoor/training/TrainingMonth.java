package be.leerspoor.training;

import be.leerspoor.people.MonthCount;
import java.util.Map;
import java.util.Optional;

/**
 * Training in a month in numbers, without a name.
 *
 * @param held course sessions that were held, also while the month goes on; empty as long as none ever was
 * @param finished by code of the path, how many people had finished it at the end of the month, of how many walked it; empty
 *     until the month is over, and without paths of which nothing is told
 * @param finishedDue the same of those of whom it was asked by then
 */
public record TrainingMonth(
        Optional<MonthCount> held, Map<String, MonthCount> finished, Map<String, MonthCount> finishedDue) {

    public TrainingMonth {
        finished = Map.copyOf(finished);
        finishedDue = Map.copyOf(finishedDue);
    }
}
