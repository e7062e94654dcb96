package be.leerspoor.intervision;

import java.util.List;

/**
 * A method that its author is drawing up, with what still keeps it from being offered.
 *
 * @param version of the draft as a whole; a change builds on the version that was read
 */
public record MethodDraft(Method method, int version, List<MethodProblem> problems) {

    public MethodDraft {
        problems = List.copyOf(problems);
    }
}
