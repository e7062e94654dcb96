package be.leerspoor.plan;

import java.util.Optional;

/** Where the figures of an indicator come from. */
public sealed interface IndicatorSource {

    /** Counted from what happens in the house. */
    record Live(Measure measure) implements IndicatorSource {}

    /** Entered by the steering group. */
    record ByHand() implements IndicatorSource {}

    /** Counted once from something that is counted no more; what was counted stays. */
    record Gone(String code) implements IndicatorSource {}

    /** The code of what is counted, or was; empty where people enter it. */
    default Optional<String> storedCode() {
        return switch (this) {
            case Live(Measure measure) -> Optional.of(measure.code());
            case ByHand _ -> Optional.empty();
            case Gone(String code) -> Optional.of(code);
        };
    }

    /** What is counted; empty where people enter it, and where it is counted no more. */
    default Optional<Measure> counts() {
        return this instanceof Live(Measure measure) ? Optional.of(measure) : Optional.empty();
    }
}
