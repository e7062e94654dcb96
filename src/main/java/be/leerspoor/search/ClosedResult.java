package be.leerspoor.search;

import java.util.List;

/** The answer of the closed shelf: only what the person who asked may read is counted and listed. */
public record ClosedResult(int total, List<ClosedHit> hits, IndexState state) {

    public ClosedResult {
        hits = List.copyOf(hits);
    }
}
