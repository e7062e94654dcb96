package be.leerspoor.plan;

/** An item of the plan through all its revisions, with the plan it stands in and what the reader may do there. */
public record ItemPage(PlanDesk desk, ItemHistory history) {}
