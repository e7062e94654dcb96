package be.leerspoor.intervision;

/** What can be wrong with the details of a group. */
public enum GroupProblem {
    NAME,
    PURPOSE,
    PLACE,
    LINK,
    MINUTES
}
