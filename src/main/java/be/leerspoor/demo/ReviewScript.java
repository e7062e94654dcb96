package be.leerspoor.demo;

import be.leerspoor.casereview.Ask;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A review of the demo: who wrote it, what stands in it and what became of it. Answers are by field. */
record ReviewScript(
        String key,
        String author,
        String template,
        Moment begun,
        Map<String, String> answers,
        Optional<Shared> shared) {

    /** With whom it was shared, and what they gave; withdrawn later or not. */
    record Shared(
            Moment when,
            boolean team,
            List<String> colleagues,
            Ask ask,
            List<Given> responses,
            Optional<Moment> withdrawn) {}

    /** A response, and when the author looked at it and all before it. */
    record Given(String from, Moment when, String text, Optional<Moment> seen) {}

    static List<ReviewScript> all() {
        return DemoFile.read("reviews.json", ReviewScript[].class);
    }
}
