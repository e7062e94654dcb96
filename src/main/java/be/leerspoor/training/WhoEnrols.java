package be.leerspoor.training;

/** Who enrols people in an edition. */
public enum WhoEnrols {
    /** Everyone enrols themselves; a team leader may propose somebody as well. */
    OPEN,
    /** A team leader proposes somebody, who then agrees. */
    LEADER,
    /** Nobody any more. */
    CLOSED
}
