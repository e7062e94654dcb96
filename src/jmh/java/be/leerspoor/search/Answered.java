package be.leerspoor.search;

import java.util.Locale;

/**
 * How fast a kind of question was answered, in milliseconds, and how much was found for the most found of them.
 *
 * @param kind the name of a {@link QuestionKind}
 */
record Answered(String kind, double ours, double oursSlowest, double theirs, long found, long foundByThem) {

    private static final String MARK = "answered";

    String asText() {
        return String.format(
                Locale.ROOT, "%s %s %f %f %f %d %d", MARK, kind, ours, oursSlowest, theirs, found, foundByThem);
    }

    static boolean is(String line) {
        return line.startsWith(MARK + " ");
    }

    static Answered read(String line) {
        String[] part = line.split(" ");
        return new Answered(
                part[1],
                Double.parseDouble(part[2]),
                Double.parseDouble(part[3]),
                Double.parseDouble(part[4]),
                Long.parseLong(part[5]),
                Long.parseLong(part[6]));
    }
}
