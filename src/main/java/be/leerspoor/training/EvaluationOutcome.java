package be.leerspoor.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What trainers learn of an evaluation: nothing while it is open, and then all of it at once or nothing. */
public sealed interface EvaluationOutcome {

    /** Fewest evaluations of which anything is told. */
    int THRESHOLD = 5;

    /** It closes then at the latest. */
    record NotYet(Instant until) implements EvaluationOutcome {}

    /** Fewer than five gave it, or nobody: nothing is told, also not how many. */
    record TooFew() implements EvaluationOutcome {}

    /** The mean of each question, and what was written, in no order. */
    record Whole(int answers, Map<EvaluationQuestion, Double> means, List<String> words) implements EvaluationOutcome {

        public Whole {
            means = Map.copyOf(means);
            words = List.copyOf(words);
        }
    }
}
