package be.leerspoor.survey;

import be.leerspoor.privacy.Findings;
import be.leerspoor.privacy.GuardedText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wrote to an item, for who decides whether others read it. Nothing says who wrote it, nor what else they wrote.
 *
 * @param marks by what somebody may be recognised
 * @param by the name of who decided
 */
public record Writing(
        UUID id, String item, GuardedText text, Findings marks, State state, Optional<String> by, List<Theme> themes) {

    /** What was decided. */
    public enum State {
        /** Nothing yet. */
        WAITING,
        /** Everyone may read it among the results. */
        RELEASED,
        /** Nobody but who decides reads it. */
        KEPT_BACK
    }

    public Writing {
        themes = List.copyOf(themes);
    }
}
