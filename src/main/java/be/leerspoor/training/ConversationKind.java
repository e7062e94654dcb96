package be.leerspoor.training;

/** What kind of conversation took place. */
public enum ConversationKind {
    /** Coaching on the job. */
    COACHING,
    /** Supervision with one supervisor. */
    SUPERVISION,
    /** Supervision with a group, outside of intervision. */
    GROUP_SUPERVISION;

    EvidenceKind evidence() {
        return switch (this) {
            case COACHING -> EvidenceKind.COACHING;
            case SUPERVISION -> EvidenceKind.SUPERVISION;
            case GROUP_SUPERVISION -> EvidenceKind.GROUP_SUPERVISION;
        };
    }
}
