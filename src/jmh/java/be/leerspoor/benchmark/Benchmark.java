package be.leerspoor.benchmark;

import be.leerspoor.search.SearchFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what is asked for, {@code start}, {@code memory} or {@code search}, or all of it, and prints the figures. */
public final class Benchmark {

    private static final List<String> PARTS = List.of("start", "memory", "search");

    private Benchmark() {}

    /**
     * The system property {@code leerspoor.folder} names the folder of the launcher, {@code leerspoor.jar} the jar that
     * was built.
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Set<String> asked = Set.copyOf(arguments.length == 0 ? PARTS : List.of(arguments));
        if (!PARTS.containsAll(asked)) {
            System.out.println("Te meten: " + String.join(", ", PARTS));
            System.exit(2);
        }
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
                print("Zoeken", SearchFigures.measure(temporary));
            }
        } finally {
            remove(temporary);
        }
    }

    private static Path launcher() {
        return Path.of(System.getProperty("leerspoor.folder"), "leerspoor");
    }

    @SuppressWarnings("SystemOut")
    private static void print(String title, List<Figure> figures) {
        System.out.println();
        System.out.println(title);
        figures.forEach(figure -> System.out.println(figure.line()));
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
