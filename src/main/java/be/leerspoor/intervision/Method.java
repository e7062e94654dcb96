package be.leerspoor.intervision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One version of a way to think along with a colleague, step by step. A version that was offered never changes.
 *
 * @param minMembers fewest people, presenter and facilitator included, for whom it works
 * @param beforehand whether a case may be written down before the meeting
 * @param overDays whether its steps may be spread over days
 */
public record Method(
        String code,
        int version,
        MethodState state,
        String nameNl,
        String nameEn,
        String purposeNl,
        String purposeEn,
        int minMembers,
        int maxMembers,
        boolean beforehand,
        boolean overDays,
        List<Step> steps) {

    public Method {
        steps = List.copyOf(steps);
    }

    /** The name in the language of the screen. */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameNl;
    }

    /** What it is good for, in the language of the screen. */
    public String purpose(Locale language) {
        return language.getLanguage().equals("en") ? purposeEn : purposeNl;
    }

    /** How long all steps take together, in minutes; steps without a time count for nothing. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** Whether it is decided by then whose question is taken up. */
    public boolean isAfterChoosing(int place) {
        return steps.stream().anyMatch(step -> step.block() == Block.CHOOSE && step.place() < place);
    }

    /** The step at a place, counted from 1; empty before the first and after the last. */
    public Optional<Step> step(int place) {
        return place >= 1 && place <= steps.size() ? Optional.of(steps.get(place - 1)) : Optional.empty();
    }
}
