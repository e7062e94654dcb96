package be.leerspoor.plan;

import java.util.Optional;

/**
 * The plan at a glance.
 *
 * @param year the year in which one stands; empty before the plan and after it
 * @param underWay how many actions are under way
 * @param overdue how many milestones should have been reached and are not
 */
public record PlanGlance(Optional<PlanYear> year, int underWay, int overdue) {}
