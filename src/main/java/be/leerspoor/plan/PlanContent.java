package be.leerspoor.plan;

import be.leerspoor.people.RegionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What an item of the plan says. The words are as typed until a service kept them. */
public sealed interface PlanContent permits Objective, Action, Milestone, Risk, Decision {

    /** Its name, in one line; never empty. */
    String title();

    /** What is told of it; may be empty. */
    String words();

    /** What goes beside it: what helps against a risk, who took a decision; empty for the others. */
    default String beside() {
        return "";
    }

    /** The region it is of alone; empty for what is of everybody. */
    default Optional<RegionId> region() {
        return Optional.empty();
    }

    /** What kind of item it is. */
    ItemKind kind();

    /** The same with other words. */
    PlanContent with(String title, String words, String beside);

    /** The words by field, in the order of the screen, as the gate looks at them. */
    default SequencedMap<String, String> typed(String reason) {
        SequencedMap<String, String> typed = new LinkedHashMap<>();
        typed.put(PlanField.TITLE.name(), title());
        typed.put(PlanField.WORDS.name(), words());
        typed.put(PlanField.BESIDE.name(), beside());
        typed.put(PlanField.REASON.name(), reason);
        return typed;
    }

    /** The same with the words that the gate let through. */
    default PlanContent with(Map<PlanField, String> released) {
        return with(
                released.getOrDefault(PlanField.TITLE, ""),
                released.getOrDefault(PlanField.WORDS, ""),
                released.getOrDefault(PlanField.BESIDE, ""));
    }

    /** A name without white space around it; an empty one is refused with {@link IllegalArgumentException}. */
    static String named(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("What stands in the plan has a name");
        }
        return stripped;
    }
}
