package be.leerspoor.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of plain text of which some parts are marked because they match what was searched for. Never HTML. */
public record Marked(List<Segment> segments) {

    /** A stretch of text that is marked or not. */
    public record Segment(String text, boolean marked) {}

    public Marked {
        segments = List.copyOf(segments);
    }

    /** Text in which nothing is marked. */
    public static Marked plain(String text) {
        return new Marked(text.isEmpty() ? List.of() : List.of(new Segment(text, false)));
    }

    /** The whole text without its marks. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    /** Whether any part is marked. */
    public boolean hasMarks() {
        return segments.stream().anyMatch(Segment::marked);
    }
}
