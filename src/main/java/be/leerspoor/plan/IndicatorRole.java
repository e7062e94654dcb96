package be.leerspoor.plan;

/** What an indicator tells of: what the plan is to bring, or what it costs people to get there. */
public enum IndicatorRole {
    ADOPTION,
    COST
}
