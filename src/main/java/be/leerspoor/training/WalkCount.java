package be.leerspoor.training;

/** How many people walk a version of a path, and how many of those have done all of it. */
public record WalkCount(int walking, int finished) {

    static final WalkCount NOBODY = new WalkCount(0, 0);
}
