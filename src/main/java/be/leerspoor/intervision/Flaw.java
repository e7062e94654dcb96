package be.leerspoor.intervision;

/** What can be wrong with a method that is being drawn up. */
public enum Flaw {
    NAME_MISSING,
    PURPOSE_MISSING,
    /** Fewer than two, more than twenty, or a least number above the most. */
    MEMBERS,
    /** All steps together take longer than a day's work. */
    TOO_LONG,
    LOOK_BACK_FIRST,
    /** Without a choice nobody is the presenter. */
    CHOICE_MISSING,
    SECOND_CHOICE,
    AGREEMENTS_MISSING,
    SECOND_AGREEMENTS,
    AGREEMENTS_BEFORE_CHOICE,
    EVALUATION_LAST,
    STEP_NAME_MISSING,
    STEP_PURPOSE_MISSING,
    /** It asks something of the presenter before there is one. */
    PRESENTER_TOO_EARLY,
    /** A step for speaking in which nobody has the word. */
    NOBODY_SPEAKS,
    /** A step for writing or rating in which nobody has the pen. */
    NOBODY_WRITES,
    /** Nobody speaks and nobody writes. */
    NOBODY_ACTS,
    /** What is written hidden stays hidden for ever. */
    NEVER_SHOWN,
    /** It works with the texts of a step that is not earlier, or in which nothing is written. */
    SOURCE_WITHOUT_TEXTS,
    /** It shows what everyone could see all along. */
    SHOWS_WHAT_IS_SEEN
}
