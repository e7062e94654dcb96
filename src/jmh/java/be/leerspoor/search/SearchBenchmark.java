package be.leerspoor.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question after another to the open shelf over {@value GeneratedStories#COUNT} stories, per class of question: the
 * hits with their marks and counts, as a page shows them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SearchBenchmark {

    /** Which questions are asked. */
    public enum Kind {
        ONE_WORD("een woord", "huis", "grootouders", "netwerkberaad", "school", "veiligheidsplan", "intervisie"),
        WORDS("enkele woorden", "drie huisjes", "vader in de gevangenis", "jongen loopt weg", "baby en vroedvrouw"),
        SENTENCE(
                "een zin",
                "hoe betrek ik een vader die niet meer komt opdagen bij het veiligheidsplan",
                "mijn collega vindt geen ingang bij een moeder die alles afhoudt"),
        PHRASE("een groep woorden tussen aanhalingstekens", "\"drie huizen\"", "\"op maandag\"", "\"in het huis\""),
        MISTYPED("met een typfout", "vielligheidsplan", "netwerkberaat", "groutouders"),
        NARROWED("binnen een regio", "huis", "school", "gesprek met de moeder"),
        EVERYTHING("zonder woorden", "");

        final String words;
        final List<String> questions;

        Kind(String words, String... questions) {
            this.words = words;
            this.questions = List.of(questions);
        }
    }

    /** The class of question of this run. */
    @Param
    public Kind kind = Kind.ONE_WORD;

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

    /** Asks the next question. */
    @Benchmark
    public OpenResult search() {
        String question = kind.questions.get(asked++ % kind.questions.size());
        Map<Facet, Set<String>> chosen =
                kind == Kind.NARROWED ? Map.of(Facet.REGION, Set.of("Limburg", "Antwerpen")) : Map.of();
        return fixture.openShelf.search(new OpenQuery(question, chosen, Order.RELEVANCE, 0, 20));
    }
}
