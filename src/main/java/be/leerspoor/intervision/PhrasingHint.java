package be.leerspoor.intervision;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What could make a question easier to think along with. Hints only: a question without them is as welcome. */
public enum PhrasingHint {
    /** Nothing in it says "ik". */
    NOT_ABOUT_ME,
    /** Nothing is asked. */
    NO_QUESTION,
    /** So long that the group will look for the question. */
    LONG;

    private static final int LONG_FROM = 300;
    private static final Pattern ME = Pattern.compile(
            "\\b(ik|mij|me|mijn|mezelf|i|my|myself)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The hints for what somebody typed so far; none while there is next to nothing. */
    public static Set<PhrasingHint> in(String typed) {
        Set<PhrasingHint> hints = EnumSet.noneOf(PhrasingHint.class);
        if (typed.strip().length() < Intake.FEWEST) {
            return hints;
        }
        if (!ME.matcher(typed).find()) {
            hints.add(NOT_ABOUT_ME);
        }
        if (!typed.contains("?")) {
            hints.add(NO_QUESTION);
        }
        if (typed.strip().length() > LONG_FROM) {
            hints.add(LONG);
        }
        return hints;
    }
}
