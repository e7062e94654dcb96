package be.leerspoor.search;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What appears under the search field while somebody types. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SuggestBenchmark {

    private static final List<String> TYPED = List.of("v", "ve", "vei", "veilig", "de v", "drie hu", "groot");

    private Fixture fixture;
    private int asked;

    /** Opens the index; the first run of a home fills it. */
    @Setup(Level.Trial)
    public void open() {
        fixture = GeneratedStories.shelves(Path.of(System.getProperty("leerspoor.benchmark.home"), "read"));
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        fixture.close();
    }

    /** Asks for what the text may become. */
    @Benchmark
    public List<Suggestion> suggest() {
        return fixture.openShelf.suggest(TYPED.get(asked++ % TYPED.size()), 8);
    }
}
