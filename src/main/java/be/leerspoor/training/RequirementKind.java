package be.leerspoor.training;

import java.util.EnumSet;
import java.util.Set;

/** What a step may ask for. */
public enum RequirementKind {
    /** Following an edition of a course. */
    COURSE(false),
    /** Reading or watching something, with a sentence on what one takes along. */
    READING(false),
    /** Attending intervision meetings, so many of them as presenter. */
    INTERVISION(true),
    /** Leading intervision meetings. */
    FACILITATION(true),
    /** Attending group supervision, in an intervision group by its method or elsewhere. */
    GROUP_SUPERVISION(true),
    /** Writing case reviews, of one template or of any, and opening them to others. */
    REVIEW(true),
    /** Responding to reviews of colleagues. */
    RESPONSE(true),
    /** Publishing stories. */
    STORY(true),
    /** Using stories of colleagues. */
    STORY_USE(true),
    /** Conversations of coaching that both confirm. */
    COACHING(true),
    /** Conversations of individual supervision that both confirm. */
    SUPERVISION(true),
    /** Conversations of coaching or of individual supervision, of either as it comes. */
    CONVERSATION(true),
    /** A practice leader who looks on and gives back what went well. */
    OBSERVATION(true),
    /** Somebody in a role who confirms the step. */
    CONFIRMATION(false);

    /** The method by which an intervision meeting is group supervision. */
    static final String GROUP_SUPERVISION_METHOD = "sos-group-supervision";

    private final boolean countable;

    RequirementKind(boolean countable) {
        this.countable = countable;
    }

    /** Whether it can be asked more than once, and within a number of months. */
    public boolean isCountable() {
        return countable;
    }

    /** The kinds of evidence among which this looks. */
    Set<EvidenceKind> evidence() {
        return switch (this) {
            case COURSE -> EnumSet.of(EvidenceKind.COURSE);
            case READING -> EnumSet.of(EvidenceKind.READING);
            case INTERVISION, FACILITATION -> EnumSet.of(EvidenceKind.INTERVISION);
            case GROUP_SUPERVISION -> EnumSet.of(EvidenceKind.GROUP_SUPERVISION, EvidenceKind.INTERVISION);
            case REVIEW -> EnumSet.of(EvidenceKind.REVIEW);
            case RESPONSE -> EnumSet.of(EvidenceKind.RESPONSE);
            case STORY -> EnumSet.of(EvidenceKind.STORY);
            case STORY_USE -> EnumSet.of(EvidenceKind.STORY_USE);
            case COACHING -> EnumSet.of(EvidenceKind.COACHING);
            case SUPERVISION -> EnumSet.of(EvidenceKind.SUPERVISION);
            case CONVERSATION -> EnumSet.of(EvidenceKind.COACHING, EvidenceKind.SUPERVISION);
            case OBSERVATION -> EnumSet.of(EvidenceKind.OBSERVATION);
            case CONFIRMATION -> EnumSet.of(EvidenceKind.CONFIRMATION);
        };
    }

    /** Whether this evidence counts for a requirement of this kind, in the step {@code path/step}. */
    boolean counts(Evidence evidence, Requirement requirement, String step) {
        return switch (this) {
            case COURSE ->
                evidence.kind() == EvidenceKind.COURSE && evidence.about().equals(requirement.course());
            case READING ->
                evidence.kind() == EvidenceKind.READING && evidence.about().equals(step);
            case CONFIRMATION ->
                evidence.kind() == EvidenceKind.CONFIRMATION && evidence.about().equals(step);
            case INTERVISION -> evidence.kind() == EvidenceKind.INTERVISION;
            case FACILITATION -> evidence.kind() == EvidenceKind.INTERVISION && evidence.facilitator();
            case GROUP_SUPERVISION ->
                evidence.kind() == EvidenceKind.GROUP_SUPERVISION
                        || (evidence.kind() == EvidenceKind.INTERVISION
                                && evidence.about().equals(GROUP_SUPERVISION_METHOD));
            case REVIEW ->
                evidence.kind() == EvidenceKind.REVIEW
                        && (requirement.template() == null || evidence.about().equals(requirement.template()));
            case RESPONSE -> evidence.kind() == EvidenceKind.RESPONSE;
            case STORY -> evidence.kind() == EvidenceKind.STORY;
            case STORY_USE -> evidence.kind() == EvidenceKind.STORY_USE;
            case COACHING -> evidence.kind() == EvidenceKind.COACHING;
            case SUPERVISION -> evidence.kind() == EvidenceKind.SUPERVISION;
            case CONVERSATION ->
                evidence.kind() == EvidenceKind.COACHING || evidence.kind() == EvidenceKind.SUPERVISION;
            case OBSERVATION -> evidence.kind() == EvidenceKind.OBSERVATION;
        };
    }
}
