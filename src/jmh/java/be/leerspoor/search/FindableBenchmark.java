package be.leerspoor.search;

import java.nio.file.Path;
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

/** From a story that the database has committed to the story that is found by its own word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class FindableBenchmark {

    private Fixture fixture;
    private int written;

    /** Opens the index; the first run of a home fills it. */
    @Setup(Level.Trial)
    public void open() {
        fixture = GeneratedStories.shelves(Path.of(System.getProperty("leerspoor.benchmark.home"), "findable"));
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        fixture.close();
    }

    /** Writes a story and looks for it; fails when it is not found at once. */
    @Benchmark
    public OpenHit writeAndFind() {
        int number = written++;
        String word = "zq" + Integer.toString(number, 36) + "zq";
        OpenDocument story = GeneratedStories.story(number % GeneratedStories.COUNT, 2 + number, word);
        fixture.indexing.put(story);
        return fixture.openShelf.search(OpenQuery.of(word)).hits().stream()
                .filter(hit -> hit.id().equals(story.id()))
                .findFirst()
                .orElseThrow();
    }
}
