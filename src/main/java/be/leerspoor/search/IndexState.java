package be.leerspoor.search;

/**
 * How complete the index is.
 *
 * @param done documents handled so far in a rebuild, 0 to {@code total}
 * @param total documents to handle; 0 while that is not yet known
 */
public record IndexState(Phase phase, int done, int total) {

    /** What the index is doing. */
    public enum Phase {
        /** Being opened; answers may still be empty. */
        STARTING,
        /** Being built anew from the database; answers hold what is already there. */
        REBUILDING,
        /** Holds everything. */
        READY,
        /** Cannot be used, for instance because the disk is full; tried again regularly. */
        UNAVAILABLE
    }

    static final IndexState STARTING = new IndexState(Phase.STARTING, 0, 0);
    static final IndexState READY = new IndexState(Phase.READY, 0, 0);
    static final IndexState UNAVAILABLE = new IndexState(Phase.UNAVAILABLE, 0, 0);

    /** How far a rebuild is, 0 to 100. Says nothing of how much there is, which would count what others keep to themselves. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }

    /** Whether answers are complete. */
    public boolean complete() {
        return phase == Phase.READY;
    }
}
