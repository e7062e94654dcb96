package be.leerspoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.people.AccessTerm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taken off a shelf is soon nowhere in the files of the index, byte for byte. */
class GoneFromDiskTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final TagValue LIMBURG = new TagValue("limburg", "Limburg");
    private static final String SECRET = "zwartkopvogelkooi";

    @TempDir
    private Path home;

    private final List<OpenDocument> stories = new ArrayList<>();
    private final List<ClosedDocument> reviews = new ArrayList<>();

    /** So many others that the files would not be written anew for the sake of one. */
    @BeforeEach
    void writeOthers() {
        for (int i = 0; i < 300; i++) {
            stories.add(Fixture.story("s" + i, "Kermis " + i, "Een verhaal", "Tekst over huizen", LIMBURG));
            reviews.add(Fixture.review("r" + i, "Kermis " + i, "Tekst over huizen", "person:anna"));
        }
    }

    @Test
    void theWordsOfAReviewThatWasTakenOffTheClosedShelf() {
        reviews.add(Fixture.review("gone", "Een " + SECRET, "Over de " + SECRET + ".", "person:anna"));
        try (Fixture fixture = new Fixture(home, stories, reviews).ready()) {
            assertThat(bytesHold(SECRET)).isTrue();

            fixture.indexing.removeClosed("review", "gone", 2);

            waitUntilGone(SECRET);
            waitUntilGone("review/gone");
            fixture.held = Set.of(new AccessTerm("person:anna"));
            assertThat(fixture.closedShelf.search("kermis", 0, 10).total()).isEqualTo(300);
        }
    }

    @Test
    void theWordsOfAStoryThatWasTakenOffTheOpenShelf() {
        stories.add(Fixture.story("gone", "Een " + SECRET, "", "Over de " + SECRET + ".", LIMBURG));
        try (Fixture fixture = new Fixture(home, stories, reviews).ready()) {
            assertThat(bytesHold(SECRET)).isTrue();

            fixture.indexing.removeOpen("gone", 2);

            waitUntilGone(SECRET);
            assertThat(fixture.ids("kermis")).isNotEmpty();
        }
    }

    @Test
    void theWordsThatWereReplacedInAReview() {
        reviews.add(Fixture.review("r", "Een " + SECRET, "Over de " + SECRET + ".", "person:anna"));
        try (Fixture fixture = new Fixture(home, stories, reviews).ready()) {
            assertThat(bytesHold(SECRET)).isTrue();

            fixture.indexing.put(new ClosedDocument(
                    "review", "r", 2, "Een kooi", "", Set.of(new AccessTerm("person:anna")), Instant.EPOCH));

            waitUntilGone(SECRET);
        }
    }

    @Test
    void whatWasTakenOffJustBeforeAStop() {
        reviews.add(Fixture.review("gone", "Een " + SECRET, "Over de " + SECRET + ".", "person:anna"));
        try (Fixture fixture = new Fixture(home, stories, reviews).ready()) {
            fixture.indexing.removeClosed("review", "gone", 2);
        }
        reviews.removeLast();
        try (Fixture _ = new Fixture(home, stories, reviews).ready()) {
            waitUntilGone(SECRET);
        }
    }

    private void waitUntilGone(String words) {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (bytesHold(words)) {
            assertThat(Instant.now()).as("still on the disk: " + words).isBefore(end);
            sleep();
        }
    }

    private boolean bytesHold(String words) {
        try (Stream<Path> files = Files.walk(home.resolve("index"))) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> text(file).contains(words));
        } catch (IOException | UncheckedIOException deletedMeanwhile) {
            return true;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException deletedMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
