package be.leerspoor.training;

/** What became of a wish to make or change a course. */
public sealed interface CourseResult {

    /** The course is there, under this code. */
    record Made(String code) implements CourseResult {}

    /** It is changed. */
    record Done() implements CourseResult {}

    /** It was changed since the page was opened; nothing was changed now. */
    record ChangedMeanwhile() implements CourseResult {}

    /** Something stands in it that may be kept nowhere; nothing was changed. */
    record NeverStored() implements CourseResult {}

    /** No such story is published. */
    record NoSuchStory() implements CourseResult {}
}
