package be.leerspoor.casereview;

import java.util.List;

/** The text of one's own review, to rewrite it beside. */
public record HarvestText(String title, List<Passage> passages) {

    /** A question and what the author answered. */
    public record Passage(String question, String answer) {}

    public HarvestText {
        passages = List.copyOf(passages);
    }
}
