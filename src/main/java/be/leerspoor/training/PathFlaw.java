package be.leerspoor.training;

/** What keeps a path from being offered, or even from being kept. */
public enum PathFlaw {
    NAME_MISSING,
    PURPOSE_MISSING,
    NO_STEPS,
    TOO_MANY_STEPS(false),
    TOO_MANY_AUDIENCES(false),
    /** Not between one and sixty months. */
    TARGET_MONTHS(false),
    /** A region or a team that there is not, or no longer. */
    AUDIENCE_GONE(false),
    TEXT_TOO_LONG(false),
    STEP_NAME_MISSING,
    STAGE_MISSING,
    /** Two steps of one name. */
    SAME_NAME,
    /** Two steps of one code, or a code that is none. */
    CODE(false),
    NO_REQUIREMENTS,
    TOO_MANY_REQUIREMENTS(false),
    /** Fewer than one needed. */
    NEEDED(false),
    /** More needed than is asked. */
    NEEDED_MORE,
    /** Not between 1 and 240 months, or renewing not between 1 and 24. */
    VALIDITY(false),
    /** Renewing would begin before it was done. */
    RENEWAL_LONGER(false),
    /** Two things to read in one step: the sentence that is written counts for the step. */
    READING_TWICE,
    /** Two confirmations in one step: what is confirmed is the step. */
    CONFIRMATION_TWICE,
    /** The same asked twice: one time would do for both. */
    ASKED_TWICE,
    /** Not between once and a hundred times. */
    TIMES(false),
    /** More times as presenter than times. */
    PRESENTING_MORE(false),
    /** As presenter of what has no presenter. */
    PRESENTING_ELSEWHERE,
    /** Not between 1 and 120 months. */
    WITHIN_MONTHS(false),
    /** More often than there are days. */
    MORE_THAN_DAYS,
    /** More than once, or within a time, of what happens once. */
    ONLY_ONCE,
    COURSE_GONE(false),
    COURSE_RETIRED,
    TEMPLATE_GONE,
    /** The method by which a meeting is group supervision is offered no longer. */
    METHOD_GONE,
    CONFIRMER_MISSING(false),
    /** Nobody has the role that confirms. */
    CONFIRMER_NOBODY,
    READING_TITLE_MISSING,
    /** Neither https nor an address in here. */
    READING_LINK;

    private final boolean keepable;

    PathFlaw() {
        this(true);
    }

    PathFlaw(boolean keepable) {
        this.keepable = keepable;
    }

    /** Whether a draft can be kept with it. */
    boolean isKeepable() {
        return keepable;
    }
}
