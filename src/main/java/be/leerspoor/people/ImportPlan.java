package be.leerspoor.people;

import java.util.List;

/** What would come of importing a file: the lines that can be imported and those that cannot, with the reason. */
public record ImportPlan(List<Line> good, List<BadLine> bad) {

    public ImportPlan {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /** A line that can be imported; numbers are those of the lines in the file, the header being line 1. */
    public record Line(long number, PersonDraft person, TeamId team, String teamName, List<Role> roles, Period period) {

        public Line {
            roles = List.copyOf(roles);
        }
    }

    /** A line that cannot be imported, why, and the words in it that are the matter (may be empty). */
    public record BadLine(long number, LineProblem problem, String words) {}
}
