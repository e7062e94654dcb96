package be.leerspoor.benchmark;

import be.leerspoor.plan.PlanFigures;
import be.leerspoor.search.SearchFigures;
import be.leerspoor.survey.ClosingFigures;
import be.leerspoor.training.CoverageFigures;
import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures what is asked for, {@code start}, {@code memory}, {@code search}, {@code room}, {@code coverage}, {@code survey} or
 * {@code plan}, or all of it, and prints the figures.
 */
public final class Benchmark {

    private static final List<String> PARTS =
            List.of("start", "memory", "search", "room", "coverage", "survey", "plan");
    private static final int STORIES = 20_000;
    private static final int LEAST_STORIES = 100;
    private static final int ROOMS = 50;
    private static final int LEAST_ROOMS = 2;

    private Benchmark() {}

    /**
     * A number after {@code room} says how many rooms go on at once, any other number among how many stories is searched.
     * The system property {@code leerspoor.folder} names the folder of the launcher, {@code leerspoor.jar} the jar that
     * was built.
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments)
            throws IOException, InterruptedException, RunnerException, SQLException {
        List<String> words = new ArrayList<>(List.of(arguments));
        int room = words.indexOf("room");
        int rooms = room < 0 ? ROOMS : takeNumber(words, room + 1, LEAST_ROOMS, ROOMS);
        int stories = takeNumber(words, words.size() - 1, LEAST_STORIES, STORIES);
        Set<String> asked = Set.copyOf(words.isEmpty() ? PARTS : words);
        if (!PARTS.containsAll(asked)) {
            System.out.println("Te meten: " + String.join(", ", PARTS)
                    + "; achteraan mag staan over hoeveel verhalen gezocht wordt (" + LEAST_STORIES
                    + " of meer), na room hoeveel kamers tegelijk lopen (" + LEAST_ROOMS + " of meer)");
            System.exit(2);
        }
        onlyFigures();
        Path temporary = Files.createTempDirectory("leerspoor-benchmark-");
        try {
            if (asked.contains("start")) {
                print("Van opdracht tot eerste pagina", new Starts(launcher(), temporary).measure());
            }
            if (asked.contains("memory")) {
                Path jar = Path.of(System.getProperty("leerspoor.jar"));
                print("Geheugen van wie aangemeld is", new SessionWeight(jar, temporary).measure());
            }
            if (asked.contains("search")) {
                print("Zoeken in " + stories + " verhalen", SearchFigures.measure(temporary, stories));
            }
            if (asked.contains("room")) {
                Path jar = Path.of(System.getProperty("leerspoor.jar"));
                print(
                        rooms + " kamers van " + MeasuredRoom.SEATS + " tegelijk",
                        new LiveRooms(jar, temporary, rooms).measure());
            }
            if (asked.contains("coverage")) {
                print("Hoe ver de teams van een regio zijn, met 5.000 mensen", CoverageFigures.measure());
            }
            if (asked.contains("survey")) {
                print("Een meting sluiten", ClosingFigures.measure(temporary));
            }
            if (asked.contains("plan")) {
                print("Vijf jaar indicatoren, met 5.000 mensen", PlanFigures.measure());
            }
        } finally {
            remove(temporary);
        }
    }

    /** So that no server that is begun here tells of itself between the figures. */
    private static void onlyFigures() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    /** Takes the number out of this place, if there is one and it is enough. */
    private static int takeNumber(List<String> words, int at, int least, int usual) {
        boolean given = at >= 0 && at < words.size() && words.get(at).matches("[1-9][0-9]{0,6}");
        if (given && Integer.parseInt(words.get(at)) >= least) {
            return Integer.parseInt(words.remove(at));
        }
        return usual;
    }

    private static Path launcher() {
        return Path.of(System.getProperty("leerspoor.folder"), "leerspoor");
    }

    @SuppressWarnings("SystemOut")
    private static void print(String title, List<? extends Line> lines) {
        System.out.println();
        System.out.println(title);
        lines.forEach(line -> System.out.println(line.line()));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
