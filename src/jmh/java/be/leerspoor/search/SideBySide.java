package be.leerspoor.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the open shelf and PostgreSQL the same questions in turns, kind after kind and round after round, so that what
 * else happens on the machine happens to both. A process of its own: it prints a line per kind of question.
 */
public final class SideBySide {

    /** A server that runs for weeks has compiled what it does often; PostgreSQL came compiled. */
    private static final Duration WARM_UP = Duration.ofSeconds(25);

    private static final Duration MEASURING = Duration.ofSeconds(90);
    private static final int LEAST_ROUNDS = 5;

    private final Fixture ours;
    private final PostgresShelf theirs;
    private final Map<QuestionKind, Times> measured = new EnumMap<>(QuestionKind.class);

    private static final class Times {
        final List<Long> ours = new ArrayList<>();
        final List<Long> theirs = new ArrayList<>();
        long found;
        long foundByThem;
    }

    private SideBySide(Fixture ours, PostgresShelf theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** The only argument is the folder where the index may be. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException, SQLException {
        try (Fixture ours = GeneratedStories.shelves(Path.of(arguments[0], "read"));
                PostgresShelf theirs = new PostgresShelf(GeneratedStories.COUNT)) {
            new SideBySide(ours, theirs).measure().forEach(answered -> System.out.println(answered.asText()));
        }
    }

    private List<Answered> measure() throws SQLException {
        warmUp();
        rounds(Duration.ZERO, 1);
        measured.clear();
        rounds(MEASURING, LEAST_ROUNDS);
        List<Answered> answers = new ArrayList<>();
        measured.forEach((kind, times) -> answers.add(new Answered(
                kind.name(),
                millis(times.ours, 50),
                millis(times.ours, 99),
                millis(times.theirs, 50),
                times.found,
                times.foundByThem)));
        return answers;
    }

    private void warmUp() {
        long end = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < end) {
            for (QuestionKind kind : QuestionKind.values()) {
                kind.queries().forEach(ours.openShelf::search);
            }
        }
    }

    /** Asks each question once in every round: as many rounds as fit in the time, and at least so many. */
    private void rounds(Duration time, int least) throws SQLException {
        long end = System.nanoTime() + time.toNanos();
        for (int round = 0; round < least || System.nanoTime() < end; round++) {
            for (QuestionKind kind : QuestionKind.values()) {
                Times times = measured.computeIfAbsent(kind, any -> new Times());
                for (OpenQuery query : kind.queries()) {
                    ask(query, times);
                }
            }
        }
    }

    private void ask(OpenQuery query, Times times) throws SQLException {
        long begin = System.nanoTime();
        OpenResult result = ours.openShelf.search(query);
        times.ours.add(System.nanoTime() - begin);
        times.found = Math.max(times.found, result.total());
        begin = System.nanoTime();
        PostgresShelf.Page page = theirs.search(query);
        times.theirs.add(System.nanoTime() - begin);
        times.foundByThem = Math.max(times.foundByThem, page.total());
    }

    private static double millis(List<Long> nanos, int percentile) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percentile / 100)) / 1e6;
    }
}
