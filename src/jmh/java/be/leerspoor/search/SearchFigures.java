package be.leerspoor.search;

import be.leerspoor.benchmark.Figure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the search and sets their figures beside what we aim for. */
public final class SearchFigures {

    /** Half of them so fast that nobody waits, and hardly one so slow that somebody sees it. */
    private static final double AIM_MEDIAN = 10;

    private static final double AIM_SLOWEST = 50;
    private static final double AIM_FINDABLE_MEDIAN = 1.2;
    private static final double AIM_FINDABLE_SLOWEST = 2.4;
    private static final double MICROSECONDS = 1000;

    private SearchFigures() {}

    /** Medians and 99th percentiles in milliseconds; the index lies in this folder meanwhile. */
    public static List<Figure> measure(Path temporary) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(SearchBenchmark.class.getName() + "|" + SuggestBenchmark.class.getName() + "|"
                        + FindableBenchmark.class.getName())
                .jvmArgsAppend(
                        "-Xmx1500m",
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-modules=jdk.incubator.vector",
                        "-Dleerspoor.benchmark.home=" + temporary.resolve("search"))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : results) {
            String kind = result.getParams().getParam("kind");
            String benchmark = result.getParams().getBenchmark();
            boolean findable = benchmark.startsWith(FindableBenchmark.class.getName());
            String what = kind != null
                    ? SearchBenchmark.Kind.valueOf(kind).words
                    : findable ? "van bewaard tot gevonden" : "voorstellen tijdens het typen";
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
