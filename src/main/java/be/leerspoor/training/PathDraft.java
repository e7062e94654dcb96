package be.leerspoor.training;

import java.util.List;

/**
 * A path that trainers are drawing up, with what still keeps it from being offered.
 *
 * @param version of the draft as a whole; a change builds on the version that was read
 * @param choices what it can ask and for whom it can be, by now
 */
public record PathDraft(
        PathVersion id, PathContent content, int version, List<PathProblem> problems, PathChoices choices) {

    public PathDraft {
        problems = List.copyOf(problems);
    }
}
