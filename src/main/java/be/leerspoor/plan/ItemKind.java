package be.leerspoor.plan;

/** What stands in the plan. */
public enum ItemKind {
    OBJECTIVE,
    ACTION,
    MILESTONE,
    RISK,
    DECISION
}
