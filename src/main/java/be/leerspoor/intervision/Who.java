package be.leerspoor.intervision;

/** Who has the word, or the pen, in a step. The group is everyone but the presenter. */
public enum Who {
    EVERYONE,
    PRESENTER,
    GROUP,
    FACILITATOR,
    NOBODY;

    /** Whether this one is among them. */
    boolean includes(boolean presenter, boolean facilitator) {
        return switch (this) {
            case EVERYONE -> true;
            case PRESENTER -> presenter;
            case GROUP -> !presenter;
            case FACILITATOR -> facilitator;
            case NOBODY -> false;
        };
    }
}
