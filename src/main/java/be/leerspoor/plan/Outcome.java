package be.leerspoor.plan;

import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTerm;
import java.util.List;

/** The three outcomes that the process evaluation asks to measure: for families, not for the organisation. */
public enum Outcome {
    /** Families own their process. */
    OWNERSHIP,
    /** Children are spoken with and heard in decisions. */
    VOICE,
    /** Decisions are easier to understand. */
    UNDERSTANDABLE;

    /** The codes of what surveys ask about it. */
    public List<String> items() {
        return switch (this) {
            case OWNERSHIP -> List.of("family.own-process", "attitude.leaving-solutions");
            case VOICE -> List.of("family.heard", "attitude.child-partner");
            case UNDERSTANDABLE -> List.of("family.understood", "family.next");
        };
    }

    /** Where in the grid of effects it stands. */
    public List<ImpactSpot> spots() {
        return switch (this) {
            case OWNERSHIP ->
                List.of(
                        new ImpactSpot(ImpactLevel.PRACTICE, ImpactTerm.MIDDLE, 3),
                        new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.MIDDLE, 2),
                        new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 3));
            case VOICE -> List.of(new ImpactSpot(ImpactLevel.PRACTICE, ImpactTerm.SHORT, 2));
            case UNDERSTANDABLE ->
                List.of(
                        new ImpactSpot(ImpactLevel.PRACTICE, ImpactTerm.SHORT, 3),
                        new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 1));
        };
    }
}
