package be.leerspoor.training;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths as a trainer would draw them up, for tests. */
final class Drawn {

    private Drawn() {}

    /** A path without fault that asks these steps of everyone. */
    static PathContent path(Step... steps) {
        return new PathContent(
                "Netwerk",
                "Network",
                "Het netwerk erbij halen.",
                "Bringing in the network.",
                6,
                List.of(Audience.EVERYONE),
                Arrays.asList(steps));
    }

    /** A step that asks all of this. */
    static Step step(String code, Requirement... asked) {
        return new Step(
                code,
                1,
                "Doen",
                "Doing",
                "Stap " + code,
                "Step " + code,
                "",
                "",
                Math.max(1, asked.length),
                null,
                null,
                Arrays.asList(asked));
    }

    /** That this happens so often. */
    static Requirement times(RequirementKind kind, int times) {
        return new Requirement(1, kind, times, 0, null, null, null, null, null, null);
    }

    /** That this happens so often, within so many months, so often as presenter. */
    static Requirement times(RequirementKind kind, int times, int presenting, @Nullable Integer within) {
        return new Requirement(1, kind, times, presenting, within, null, null, null, null, null);
    }

    static Requirement course(@Nullable String code) {
        return new Requirement(1, RequirementKind.COURSE, 1, 0, null, code, null, null, null, null);
    }

    static Requirement review(@Nullable String template) {
        return new Requirement(1, RequirementKind.REVIEW, 1, 0, null, null, template, null, null, null);
    }

    static Requirement reading(String title, String link) {
        return new Requirement(1, RequirementKind.READING, 1, 0, null, null, null, title, link, null);
    }
}
