package be.leerspoor.intervision;

import java.util.List;
import java.util.Set;

/**
 * What a meeting was about, as somebody who was there sees it.
 *
 * @param offered all themes, in the order of the organisation
 * @param chosen those of this meeting, in the same order
 * @param mayChoose whether this person chooses them
 */
public record MeetingThemes(List<Theme> offered, List<Theme> chosen, boolean mayChoose) {

    /** As many as a meeting has at most. */
    public static final int MOST = 3;

    /** Nothing to see and nothing to choose. */
    static final MeetingThemes NONE = new MeetingThemes(List.of(), List.of(), false);

    public MeetingThemes {
        offered = List.copyOf(offered);
        chosen = List.copyOf(chosen);
    }

    /** Whether these are all offered, and not too many. */
    static boolean fit(Set<String> codes, List<Theme> offered) {
        return codes.size() <= MOST
                && offered.stream().map(Theme::code).toList().containsAll(codes);
    }
}
