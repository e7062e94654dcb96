package be.leerspoor.training;

import java.util.List;

/**
 * A path that trainers are drawing up, with what still keeps it from being offered.
 *
 * @param version of the draft as a whole; a change builds on the version that was read
 */
public record PathDraft(PathVersion id, PathContent content, int version, List<PathProblem> problems) {

    public PathDraft {
        problems = List.copyOf(problems);
    }
}
