package be.leerspoor.training;

/** What can be wrong with the details of a course. */
public enum CourseProblem {
    NAME_NL,
    NAME_EN,
    PURPOSE_NL,
    PURPOSE_EN,
    SHARE,
    MONTHS
}
