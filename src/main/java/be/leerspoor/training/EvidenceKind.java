package be.leerspoor.training;

/** What kind of thing happened that may count on a path. */
public enum EvidenceKind {
    /** An edition of a course was followed for the required share. */
    COURSE,
    /** Something was read or watched, and a sentence written on what one takes along. */
    READING,
    /** An intervision meeting was attended. */
    INTERVISION,
    /** A case review was opened to others. */
    REVIEW,
    /** A response was given to the review of a colleague. */
    RESPONSE,
    /** A story was published. */
    STORY,
    /** A story of a colleague was used. */
    STORY_USE,
    /** A conversation of coaching took place. */
    COACHING,
    /** A conversation of individual supervision took place. */
    SUPERVISION,
    /** A group came together for supervision outside of intervision. */
    GROUP_SUPERVISION,
    /** A practice leader looked on and gave back what went well. */
    OBSERVATION,
    /** Somebody in a role confirmed a step. */
    CONFIRMATION
}
