package be.leerspoor.search;

import be.leerspoor.benchmark.Figure;
import be.leerspoor.benchmark.Line;
import be.leerspoor.benchmark.Ratio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the search and sets their figures beside what we aim for. */
public final class SearchFigures {

    /** So many times faster than the full text search of PostgreSQL. */
    private static final double AIM_TIMES = 20;

    /** Half of the suggestions so fast that nobody waits, and hardly one so slow that somebody sees it. */
    private static final double AIM_MEDIAN = 10;

    private static final double AIM_SLOWEST = 50;
    private static final double AIM_FINDABLE_MEDIAN = 1.2;
    private static final double AIM_FINDABLE_SLOWEST = 2.4;
    private static final double MICROSECONDS = 1000;

    private SearchFigures() {}

    /** Medians and 99th percentiles in milliseconds; the index lies in this folder meanwhile. */
    public static List<Line> measure(Path temporary, int stories)
            throws RunnerException, IOException, InterruptedException {
        List<String> options = List.of(
                "-Xmx" + (1500 + stories / 100) + "m",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dleerspoor.benchmark.stories=" + stories,
                "-Dleerspoor.benchmark.home=" + temporary.resolve("search"));
        List<Line> lines = new ArrayList<>(besidePostgres(options, temporary.resolve("search")));
        lines.addAll(alone(options));
        return lines;
    }

    private static List<Ratio> besidePostgres(List<String> options, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), SideBySide.class.getName(), folder.toString()));
        Path said = Files.createTempFile("leerspoor-postgresql-", ".log");
        Process process =
                new ProcessBuilder(command).redirectError(said.toFile()).start();
        List<Ratio> ratios;
        try (var lines = process.inputReader()) {
            ratios = lines.lines()
                    .filter(Answered::is)
                    .map(Answered::read)
                    .map(SearchFigures::ratio)
                    .toList();
        } catch (UncheckedIOException e) {
            process.destroy();
            throw e;
        }
        if (process.waitFor() != 0 || ratios.isEmpty()) {
            throw new IOException("The comparison with PostgreSQL failed; what it said is in " + said);
        }
        Files.delete(said);
        return ratios;
    }

    private static Ratio ratio(Answered answered) {
        String remark = String.format(
                Locale.ROOT,
                "(p99 %.1f ms; hoogstens %d gevonden, PostgreSQL %d)",
                answered.oursSlowest(),
                answered.found(),
                answered.foundByThem());
        return new Ratio(
                QuestionKind.valueOf(answered.kind()).words, answered.ours(), answered.theirs(), AIM_TIMES, remark);
    }

    private static List<Figure> alone(List<String> jvm) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(SuggestBenchmark.class.getName() + "|" + FindableBenchmark.class.getName())
                .jvmArgsAppend(jvm.toArray(String[]::new))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : results) {
            boolean findable = result.getParams().getBenchmark().startsWith(FindableBenchmark.class.getName());
            String what = findable ? "van bewaard tot gevonden" : "voorstellen tijdens het typen";
            Result<?> times = result.getPrimaryResult();
            figures.add(figure(what + ", p50", times, 50, findable ? AIM_FINDABLE_MEDIAN : AIM_MEDIAN));
            figures.add(figure(what + ", p99", times, 99, findable ? AIM_FINDABLE_SLOWEST : AIM_SLOWEST));
        }
        return figures;
    }

    private static Figure figure(String what, Result<?> times, double percentile, double aim) {
        return new Figure(what, times.getStatistics().getPercentile(percentile) / MICROSECONDS, aim, "ms");
    }
}
