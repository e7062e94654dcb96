package be.leerspoor.plan;

/** Why an indicator or a figure cannot stand as it is. */
public enum IndicatorProblem {
    /** It has no name in Dutch. */
    NO_NAME,
    /** A share has to say of what it is one. */
    SHARE_OF_NOTHING,
    /** Where to go can only be said once it is known where one comes from. */
    TARGET_WITHOUT_BASELINE,
    /** The baseline does not say where it comes from. */
    BASELINE_WITHOUT_SOURCE,
    /** The baseline is of a day that has yet to come. */
    BASELINE_IN_THE_FUTURE,
    /** A share under 0 or over 100, a number of times that is no whole number. */
    OUT_OF_RANGE,
    /** A band that ends before it begins, or has one end only; or two ends where there is no band. */
    NO_BAND,
    /** A target that lies behind the baseline. */
    AGAINST_ITS_DIRECTION,
    /** What is counted is of another unit. */
    OTHER_UNIT,
    /** A figure without where it comes from. */
    NO_SOURCE,
    /** A figure of a day that has yet to come. */
    IN_THE_FUTURE,
    /** Another figure in the place of one that is there says why. */
    NO_REASON,
    /** More than it is counted out of. */
    MORE_THAN_ALL,
    /** It is counted, so nobody enters it. */
    NOT_BY_HAND,
    /** The month is still counted, and corrects itself. */
    STILL_COUNTED
}
