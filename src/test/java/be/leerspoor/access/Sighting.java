package be.leerspoor.access;

/** Somebody saw something, or could tell from an answer that it is there: who, by which way in, what. */
record Sighting(Reader reader, String way, Thing thing) {

    boolean isLeak() {
        return !thing.mayBeSeenBy(reader);
    }

    @Override
    public String toString() {
        return reader + " (" + reader.userName().orElse("not signed in") + ") sees " + thing + " through " + way;
    }
}
