package be.leerspoor.intervision;

import be.leerspoor.people.NeverStored;
import be.leerspoor.shell.Whereabouts;
import java.util.Optional;

/**
 * How a meeting is held. The constructor refuses with {@link IllegalArgumentException} a place or a link that {@link
 * GroupDraft#problems} would name, and fewer than 15 or more than 10080 minutes (a week).
 *
 * @param method the code of the method the group thinks of using; it can still be changed when the meeting begins
 */
public record MeetingDraft(Way way, int minutes, String place, String link, Optional<String> method) {

    private static final int FEWEST_MINUTES = 15;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    public MeetingDraft {
        place = place.strip();
        link = link.strip();
        if (!isMinutes(minutes) || !Whereabouts.isPlace(place) || !Whereabouts.isLink(link)) {
            throw new IllegalArgumentException("refused: a meeting has minutes, a place and an https address");
        }
    }

    /** Whether a meeting can take so long. */
    public static boolean isMinutes(int minutes) {
        return minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES;
    }

    boolean holds(NeverStored neverStored) {
        return neverStored.isIn(place, link);
    }
}
