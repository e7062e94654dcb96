package be.leerspoor.intervision;

import be.leerspoor.people.NeverStored;
import be.leerspoor.people.RegionId;
import be.leerspoor.shell.Whereabouts;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The details of a group as somebody fills them in. The constructor refuses with {@link IllegalArgumentException} whatever
 * {@link #problems} would name.
 *
 * @param region the region whose figures it counts in; without one it counts in none
 * @param link where it meets on a screen; empty when it does not
 */
public record GroupDraft(
        String name, String purpose, @Nullable RegionId region, String place, String link, int usualMinutes) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 300;

    /** The fewest minutes a meeting usually takes. */
    public static final int FEWEST_MINUTES = 15;

    /** The most minutes a meeting usually takes. */
    public static final int MOST_MINUTES = 480;

    public GroupDraft {
        name = name.strip();
        purpose = purpose.strip();
        place = place.strip();
        link = link.strip();
        Set<GroupProblem> problems = problems(name, purpose, place, link, usualMinutes);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("refused: " + problems);
        }
    }

    /** What is wrong with these details; empty when they make a draft. */
    public static Set<GroupProblem> problems(String name, String purpose, String place, String link, int minutes) {
        Set<GroupProblem> problems = EnumSet.noneOf(GroupProblem.class);
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            problems.add(GroupProblem.NAME);
        }
        if (purpose.strip().length() > LONGEST_PURPOSE) {
            problems.add(GroupProblem.PURPOSE);
        }
        if (!Whereabouts.isPlace(place)) {
            problems.add(GroupProblem.PLACE);
        }
        if (!Whereabouts.isLink(link)) {
            problems.add(GroupProblem.LINK);
        }
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            problems.add(GroupProblem.MINUTES);
        }
        return problems;
    }

    boolean holds(NeverStored neverStored) {
        return neverStored.isIn(name, purpose, place, link);
    }
}
