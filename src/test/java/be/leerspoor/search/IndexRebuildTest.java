package be.leerspoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

class IndexRebuildTest {

    private static final TagValue LIMBURG = new TagValue("limburg", "Limburg");

    @TempDir
    Path home;

    private static List<OpenDocument> stories() {
        List<OpenDocument> stories = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            stories.add(Fixture.story("s" + i, "Kermis " + i, "Een verhaal", "Tekst over huizen", LIMBURG));
        }
        return stories;
    }

    private void buildOnce() {
        try (Fixture fixture = new Fixture(home, stories(), List.of()).ready()) {
            assertThat(total(fixture)).isEqualTo(30);
        }
    }

    private static int total(Fixture fixture) {
        return fixture.openShelf.search(OpenQuery.of("kermis")).total();
    }

    @Test
    void aMissingIndexIsBuiltFromTheDatabase() {
        buildOnce();
    }

    @Test
    void anIntactIndexIsUsedAsItIs() {
        buildOnce();
        try (Fixture fixture = new Fixture(home).reaches(IndexState.Phase.READY)) {
            assertThat(total(fixture))
                    .as("what the database no longer has is gone")
                    .isZero();
        }
    }

    @Test
    void whatAnIntactIndexMissedIsCaughtUp() {
        buildOnce();
        List<OpenDocument> later = stories();
        later.removeFirst();
        later.set(0, new OpenDocument("s1", 2, "Circus", "", "", Map.of(), Instant.EPOCH));
        later.add(Fixture.story("new", "Kermis nieuw", "", "", LIMBURG));
        try (Fixture fixture = new Fixture(home, later, List.of()).ready()) {
            assertThat(total(fixture)).isEqualTo(29);
            assertThat(fixture.ids("circus")).containsExactly("s1");
        }
    }

    @Test
    void aTruncatedFileLeadsToANewIndex() throws IOException {
        buildOnce();
        for (Path file : files()) {
            if (Files.size(file) > 40 && !file.toString().endsWith("lock")) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(Files.size(file) / 2);
                }
            }
        }
        buildOnce();
    }

    @Test
    void aFlippedByteLeadsToANewIndex() throws IOException {
        buildOnce();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 40 && file.toString().endsWith(".cfs")) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        buildOnce();
    }

    @Test
    void anEmptyOrForeignFileInTheFolderDoesNotStopIt() throws IOException {
        buildOnce();
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.write(file, new byte[0]);
            }
        }
        buildOnce();
    }

    @Test
    void anIndexOfAnotherAnalyserIsBuiltAnew() throws IOException {
        try (ShelfIndex other =
                new ShelfIndex(home.resolve("index/open"), new KeywordAnalyzer(), new BM25Similarity(), "another")) {
            OpenDocument story = stories().getFirst();
            other.put(story.id(), 99, OpenFields.lucene(story));
        }
        buildOnce();
    }

    @Test
    void meanwhileItSaysThatItIsBeingBuiltAndAnswersWithWhatItHas() throws InterruptedException {
        CountDownLatch firstBatch = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<OpenDocument> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(Fixture.story("s" + i, "Kermis " + i, "", "", LIMBURG));
        }
        try (Fixture fixture = new Fixture(home, many, List.of(), ids -> {
            if (firstBatch.getCount() == 0) {
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            firstBatch.countDown();
        })) {
            firstBatch.await();
            while (total(fixture) == 0) {
                Fixture.pause();
            }
            OpenResult meanwhile = fixture.openShelf.search(OpenQuery.of("kermis"));
            assertThat(meanwhile.state().phase()).isEqualTo(IndexState.Phase.REBUILDING);
            assertThat(meanwhile.state().total()).isEqualTo(500);
            assertThat(meanwhile.total()).isBetween(1, 499);
            fixture.indexing.put(new OpenDocument("s499", 7, "Circus", "", "", Map.of(), Instant.EPOCH));
            fixture.indexing.removeOpen("s498", 2);
            goOn.countDown();
            fixture.ready();
            assertThat(total(fixture)).isEqualTo(498);
            assertThat(fixture.ids("circus")).containsExactly("s499");
        }
    }

    @Test
    void whatAnotherProcessWroteToTheDatabaseIsFoundAfterTheNextComparison() {
        try (Fixture fixture = new Fixture(home, stories(), List.of()).ready()) {
            fixture.writtenElsewhere(Fixture.story("late", "Kermis laat", "", "", LIMBURG));
            assertThat(total(fixture)).isEqualTo(30);

            fixture.shelves.catchUp();

            assertThat(total(fixture)).isEqualTo(31);
        }
    }

    @Test
    void whatIsPublishedDuringAComparisonStays() {
        OpenDocument late = Fixture.story("late", "Kermis laat", "", "", LIMBURG);
        try (Fixture fixture = new Fixture(home, stories(), List.of()).ready()) {
            fixture.afterLookingAtTheDatabase = () -> {
                fixture.writtenElsewhere(late);
                fixture.indexing.put(late);
            };

            fixture.shelves.catchUp();

            assertThat(total(fixture)).isEqualTo(31);
        }
    }

    @Test
    void aDatabaseThatIsAwayLeavesTheIndexAsItIs() {
        try (Fixture fixture = new Fixture(home, stories(), List.of()).ready()) {
            fixture.afterLookingAtTheDatabase = () -> {
                throw new DataAccessResourceFailureException("away");
            };

            fixture.shelves.catchUp();

            assertThat(fixture.indexing.state()).isEqualTo(IndexState.READY);
            assertThat(total(fixture)).isEqualTo(30);
        }
    }

    @Test
    void whatTheIndexHadNotYetSavedWhenKilledIsFoundAgain(@TempDir Path asSaved) throws IOException {
        OpenDocument late = Fixture.story("late", "Kermis laat", "", "", LIMBURG);
        try (Fixture fixture = new Fixture(home, stories(), List.of()).ready()) {
            copy(home.resolve("index"), asSaved);
            fixture.indexing.put(late);
            assertThat(total(fixture)).isEqualTo(31);
        }
        List<OpenDocument> all = stories();
        all.add(late);
        // A kill leaves what was saved last, without the late document.
        Path restarted = asSaved.resolve("restarted");
        copy(asSaved, restarted.resolve("index"));
        try (Fixture fixture = new Fixture(restarted, all, List.of()).ready()) {
            assertThat(total(fixture)).isEqualTo(31);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    @Test
    void aClosedDocumentIsBuiltWithItsReaders() {
        try (Fixture fixture =
                new Fixture(home, List.of(), List.of(Fixture.review("r", "Kermis", "", "person:anna"))).ready()) {
            fixture.held = Set.of(new be.leerspoor.people.AccessTerm("person:anna"));
            assertThat(fixture.closedShelf.search("kermis", 0, 10).total()).isOne();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
