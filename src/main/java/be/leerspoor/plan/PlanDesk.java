package be.leerspoor.plan;

/** The plan with what the reader may do in it. */
public record PlanDesk(PlanAsKnown plan, PlanRights rights) {}
