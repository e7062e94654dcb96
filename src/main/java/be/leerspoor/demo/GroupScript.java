package be.leerspoor.demo;

import be.leerspoor.intervision.AgreementNews;
import be.leerspoor.intervision.Attended;
import be.leerspoor.intervision.Urgency;
import be.leerspoor.intervision.Way;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group of the cast that meets by a rhythm.
 *
 * @param chains agreements of long ago and what became of them
 * @param meetings the last meetings, the oldest first, which are told in full
 */
record GroupScript(
        String key,
        String name,
        String purpose,
        Optional<String> region,
        String trainer,
        List<String> facilitators,
        List<String> members,
        String place,
        int minutes,
        int everyWeeks,
        LocalTime at,
        Coming coming,
        List<Waiting> questions,
        List<Chain> chains,
        List<Held> meetings) {

    /**
     * The meeting that comes next.
     *
     * @param days so many days from today; 0 is today, soon
     * @param excused who said that they are not coming
     */
    record Coming(int days, String method, Way way, List<String> excused) {}

    /** A question that somebody brought so many days before (working days before today, when the meeting still comes). */
    record Waiting(String by, int days, Urgency urgency, String text) {}

    /** An agreement and how it ended. */
    record Chain(String what, AgreementNews.Kind kind, String news) {}

    /**
     * A meeting that was held.
     *
     * @param back so many times the rhythm before the coming meeting
     * @param scale the points on a scale, in the order of those who were there, where the method asks for them
     * @param checkOut how safe and how useful it was, in the order of those who were there
     * @param takeaway what the presenter kept
     */
    record Held(
            int back,
            String method,
            String theme,
            Map<String, Attended> absent,
            String presenter,
            List<Waiting> questions,
            List<Said> texts,
            Optional<List<Integer>> scale,
            List<Agreed> agreements,
            List<List<Integer>> checkOut,
            Optional<String> takeaway) {

        /** What somebody wrote in a step. */
        Optional<String> text(int step, String by) {
            return texts.stream()
                    .filter(said -> said.step() == step && said.by().equals(by))
                    .map(Said::text)
                    .findFirst();
        }
    }

    /** A text in a step of the method, counted from 1. */
    record Said(int step, String by, String text) {}

    /**
     * What the presenter agreed to.
     *
     * @param advice who gave the advice it came from
     * @param news what was told of it in the meetings after, one each
     */
    record Agreed(String what, int days, Optional<String> with, String advice, List<News> news) {}

    /** What became of an agreement; going on, until so many days later. */
    record News(AgreementNews.Kind kind, String words, Optional<Integer> days) {}

    static List<GroupScript> all() {
        return DemoFile.read("intervision.json", GroupScript[].class);
    }

    /** Everyone in the group, those who facilitate it first. */
    List<String> everyone() {
        return Stream.concat(facilitators.stream(), members.stream()).toList();
    }

    /** Those of the group who came to a meeting. */
    List<String> present(Held meeting) {
        return everyone().stream()
                .filter(person -> !meeting.absent().containsKey(person))
                .toList();
    }
}
