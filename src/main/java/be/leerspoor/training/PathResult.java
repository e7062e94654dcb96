package be.leerspoor.training;

import java.time.Instant;
import java.util.List;

/** What became of a change in a path that is drawn up or offered. */
public sealed interface PathResult {

    /** It is kept; this is the draft now. */
    record Kept(PathDraft draft, Instant at) implements PathResult {}

    /** It is offered, retired, offered again or thrown away. */
    record Done() implements PathResult {}

    /** The draft was changed in another window meanwhile; nothing happened. */
    record ChangedMeanwhile() implements PathResult {}

    /** There is no such draft, or no such path, or no longer. */
    record Closed() implements PathResult {}

    /** A register number stands in it; nothing was kept. */
    record RegisterNumber() implements PathResult {}

    /** A file of this many megabytes at most is needed; nothing was kept. */
    record FileSize(int megabytes) implements PathResult {}

    /** This is none of the kinds of files that are kept. */
    record FileOfAnotherKind() implements PathResult {}

    /** No path can be so; nothing was kept. */
    record NotKept(List<PathProblem> problems) implements PathResult {

        public NotKept {
            problems = List.copyOf(problems);
        }
    }

    /** The check still finds this; it was not offered. */
    record Flawed(List<PathProblem> problems) implements PathResult {

        public Flawed {
            problems = List.copyOf(problems);
        }
    }
}
