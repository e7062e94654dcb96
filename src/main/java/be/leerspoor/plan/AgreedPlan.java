package be.leerspoor.plan;

import java.util.List;
import java.util.Optional;

/**
 * The plan as it is, beside one of the moments at which it was agreed.
 *
 * @param agreements all of them, the first one first
 * @param chosen the one that is asked for, or else the last one; empty as long as there is none
 */
public record AgreedPlan(PlanAsKnown now, List<PlanAgreement> agreements, Optional<Chosen> chosen) {

    /** An agreement with what became of the plan since then. */
    public record Chosen(PlanAgreement agreement, PlanComparison since) {}

    public AgreedPlan {
        agreements = List.copyOf(agreements);
    }
}
