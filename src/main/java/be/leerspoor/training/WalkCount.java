package be.leerspoor.training;

/**
 * How many people walk a version of a path, and how many of those have done all of it.
 *
 * @param finished nobody where too few walk it to say how far they are
 */
public record WalkCount(Headcount walking, Headcount finished) {

    static WalkCount of(int walking, int finished) {
        Headcount told = Headcount.of(walking);
        return new WalkCount(told, told.isFew() ? Headcount.NOBODY : Headcount.of(finished));
    }
}
