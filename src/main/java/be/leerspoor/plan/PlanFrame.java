package be.leerspoor.plan;

import be.leerspoor.shell.Texts;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the plan is and what its parts are called, as known at one moment.
 *
 * @param number which of its versions this is, from 1
 */
public record PlanFrame(
        int number,
        PlanCalendar calendar,
        int calmQuarter,
        int calmOwner,
        Map<PlanYear, TwoLanguages> years,
        Map<Element, TwoLanguages> elements) {

    public PlanFrame {
        years = Map.copyOf(years);
        elements = Map.copyOf(elements);
    }

    /** The name the organisation gave to a year, in the language of the screen; empty where it gave none. */
    public Optional<String> name(PlanYear year) {
        return words(years.get(year));
    }

    /** What the organisation understands by an element, in the language of the screen; empty where the words that come along will do. */
    public Optional<String> words(Element element) {
        return words(elements.get(element));
    }

    private static Optional<String> words(@Nullable TwoLanguages words) {
        return Optional.ofNullable(words).map(both -> both.in(Texts.language())).filter(one -> !one.isEmpty());
    }
}
