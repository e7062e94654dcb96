package be.leerspoor.demo;

import java.util.HashSet;
import java.util.Set;

/** What a simulated colleague did in the steps of a room, so that they do each thing once. */
class FellowMemory {

    private final Set<Integer> finished = new HashSet<>();

    boolean isFinished(int place) {
        return finished.contains(place);
    }

    void finished(int place) {
        finished.add(place);
    }
}
