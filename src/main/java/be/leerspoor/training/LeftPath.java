package be.leerspoor.training;

import java.time.LocalDate;
import java.util.List;

/**
 * A path that the signed-in person was on and is on no more.
 *
 * @param endedOn the last day
 * @param history what became of it, the latest first
 */
public record LeftPath(TrainingPath path, LocalDate endedOn, List<MyPathPage.Entry> history) {

    public LeftPath {
        history = List.copyOf(history);
    }
}
