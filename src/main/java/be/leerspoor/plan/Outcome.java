package be.leerspoor.plan;

import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTerm;
import java.util.List;

/** The three outcomes that the process evaluation asks to measure: for families, not for the organisation. */
public enum Outcome {
    /** Families own their process. */
    OWNERSHIP(
            List.of("family.own-process", "attitude.leaving-solutions"),
            List.of(
                    new ImpactSpot(ImpactLevel.PRACTICE, ImpactTerm.MIDDLE, 3),
                    new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.MIDDLE, 2),
                    new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 3))),
    /** Children are spoken with and heard in decisions. */
    VOICE(
            List.of("family.heard", "attitude.child-partner"),
            List.of(new ImpactSpot(ImpactLevel.PRACTICE, ImpactTerm.SHORT, 2))),
    /** Decisions are easier to understand. */
    UNDERSTANDABLE(
            List.of("family.understood", "family.next"),
            List.of(
                    new ImpactSpot(ImpactLevel.PRACTICE, ImpactTerm.SHORT, 3),
                    new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 1)));

    private final List<String> items;
    private final List<ImpactSpot> spots;

    Outcome(List<String> items, List<ImpactSpot> spots) {
        this.items = items;
        this.spots = spots;
    }

    /** The codes of what surveys ask about it. */
    public List<String> items() {
        return items;
    }

    /** Where in the grid of effects it stands. */
    public List<ImpactSpot> spots() {
        return spots;
    }
}
