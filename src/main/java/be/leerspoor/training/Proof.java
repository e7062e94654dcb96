package be.leerspoor.training;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** By what kind of thing a step is done, as a team leader reads it: never which one, nor what was in it. */
public enum Proof {
    COURSE,
    EARLIER_TRAINING,
    READING,
    INTERVISION,
    REVIEW,
    RESPONSE,
    STORY,
    STORY_USE,
    CONVERSATION,
    OBSERVATION,
    CONFIRMATION,
    EXEMPTION;

    /**
     * What makes a step so; nothing while it does not count.
     *
     * @param earlier what came from trainings that were followed before
     */
    static Set<Proof> of(StepStanding standing, StepState state, Set<UUID> earlier) {
        EnumSet<Proof> proof = EnumSet.noneOf(Proof.class);
        if (!state.counts()) {
            return proof;
        }
        if (standing.exempt()) {
            proof.add(EXEMPTION);
        } else {
            standing.made().forEach(each -> proof.add(of(each, earlier)));
        }
        return proof;
    }

    private static Proof of(Evidence evidence, Set<UUID> earlier) {
        return switch (evidence.kind()) {
            case COURSE -> earlier.contains(evidence.source()) ? EARLIER_TRAINING : COURSE;
            case READING -> READING;
            case INTERVISION -> INTERVISION;
            case REVIEW -> REVIEW;
            case RESPONSE -> RESPONSE;
            case STORY -> STORY;
            case STORY_USE -> STORY_USE;
            case COACHING, SUPERVISION, GROUP_SUPERVISION -> CONVERSATION;
            case OBSERVATION -> OBSERVATION;
            case CONFIRMATION -> CONFIRMATION;
        };
    }
}
