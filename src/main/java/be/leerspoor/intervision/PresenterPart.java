package be.leerspoor.intervision;

/** What the presenter does while the group works. */
public enum PresenterPart {
    TAKES_PART,
    /** Listens and says nothing. */
    LISTENS,
    /** Sits turned away, listens, says nothing and sees nothing of what is shared. */
    AWAY;

    boolean isSilent() {
        return this != TAKES_PART;
    }
}
