package be.leerspoor.plan;

/** Why an item cannot stand in the plan so. */
public enum PlanProblem {
    /** Nobody set when the plan begins. */
    NOT_BEGUN,
    /** None of its days is a day of the plan. */
    OUTSIDE_THE_PLAN,
    /** The objective it is for is not in the plan. */
    NO_OBJECTIVE,
    /** Who should see to it, or help, does not work here. */
    NOT_HERE,
    /** A milestone is moved with a reason. */
    REASON_MISSING,
    /** What is reached or taken, is so today or before. */
    IN_THE_FUTURE,
    /** There are actions or milestones for it. */
    STILL_HAS_PARTS
}
