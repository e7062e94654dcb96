package be.leerspoor.plan;

/**
 * What an item of the plan has to do with elsewhere in the house. Who may not see what is there, does not see its name.
 *
 * @param target the code of a path or a tool, the id of an edition, a wave or a group; 60 characters at most
 */
public record PlanLink(LinkKind kind, String target) {

    private static final int LONGEST = 60;

    /** A target without characters, or with too many, is refused with {@link IllegalArgumentException}. */
    public PlanLink {
        if (target.isBlank() || target.length() > LONGEST) {
            throw new IllegalArgumentException("target: 1 to " + LONGEST + " characters");
        }
    }
}
