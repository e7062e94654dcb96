package be.leerspoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.people.AccessTerm;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedShelfTest {

    private static final Set<AccessTerm> ANNA = Set.of(new AccessTerm("person:anna"), new AccessTerm("team:noord"));
    private static final List<String> QUESTIONS = List.of(
            "huis",
            "huizen tekenen",
            "buurvrouw",
            "buurvrow",
            "veiligheid plan",
            "oma",
            "geheim",
            "gehiem",
            "\"drie huizen\"",
            "drie huizen",
            "school",
            "zelfmoord",
            "netwerk familie",
            "juf",
            "spijbelen",
            "");

    @TempDir
    Path home;

    @TempDir
    Path otherHome;

    private static List<ClosedDocument> readable() {
        List<ClosedDocument> documents = new ArrayList<>();
        String[] texts = {
            "De drie huizen op tafel, oma keek mee.",
            "De buurvrouw hielp met het veiligheidsplan voor school.",
            "Een huis zonder stroom. De juf belde.",
            "Grootmoeder maakte soep in haar huis, drie huizen verder.",
            "Hij spijbelde, en niemand op school zei iets.",
        };
        for (int i = 0; i < 25; i++) {
            documents.add(new ClosedDocument(
                    "review",
                    "r%02d".formatted(i),
                    1,
                    "Reflectie " + i,
                    texts[i % texts.length],
                    Set.of(new AccessTerm(i % 2 == 0 ? "person:anna" : "team:noord")),
                    Instant.parse("2024-01-01T00:00:00Z").plusSeconds(i / 3)));
        }
        return documents;
    }

    private static List<ClosedDocument> hidden() {
        List<ClosedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            documents.add(new ClosedDocument(
                    "review",
                    "h%02d".formatted(i),
                    1,
                    "Geheim huis " + i,
                    "buurvrow geheim huis huizen oma school juf zelfmoord drie huizen netwerk ".repeat(1 + i % 4),
                    i % 3 == 0 ? Set.of() : Set.of(new AccessTerm("person:bram")),
                    Instant.parse("2024-01-01T00:00:00Z").plusSeconds(i)));
        }
        return documents;
    }

    @Test
    void whatAPersonMayNotReadChangesNothingInTheAnswer() {
        List<ClosedDocument> mixed = new ArrayList<>(hidden());
        mixed.addAll(readable());
        Collections.shuffle(mixed, new Random(11));
        try (Fixture alone = new Fixture(home, List.of(), readable()).ready();
                Fixture among = new Fixture(otherHome, List.of(), mixed).ready()) {
            alone.held = ANNA;
            among.held = ANNA;
            for (String question : QUESTIONS) {
                for (int page = 0; page < 3; page++) {
                    assertThat(among.closedShelf.search(question, page, 7))
                            .as("%s, page %s", question, page)
                            .isEqualTo(alone.closedShelf.search(question, page, 7));
                }
            }
            assertThat(alone.closedShelf.search("huis", 0, 10).total()).isPositive();
        }
    }

    @Test
    void onlyAHolderOfATermFindsIt() {
        try (Fixture fixture = new Fixture(home).ready()) {
            fixture.indexing.put(Fixture.review("r", "Kermis", "over de kermis", "person:anna", "team:zuid"));
            fixture.held = ANNA;
            assertThat(fixture.closedShelf.search("kermis", 0, 10).hits()).hasSize(1);
            fixture.held = Set.of(new AccessTerm("person:bram"));
            assertThat(fixture.closedShelf.search("kermis", 0, 10).total()).isZero();
            fixture.held = Set.of();
            assertThat(fixture.closedShelf.search("kermis", 0, 10).total()).isZero();
        }
    }

    @Test
    void withdrawingTheAccessTakesItAwayAtOnce() {
        try (Fixture fixture = new Fixture(home).ready()) {
            fixture.held = ANNA;
            fixture.indexing.put(Fixture.review("r", "Kermis", "over de kermis", "team:noord"));
            assertThat(fixture.closedShelf.search("kermis", 0, 10).total()).isOne();
            fixture.indexing.put(new ClosedDocument(
                    "review", "r", 2, "Kermis", "over de kermis", Set.of(), Instant.parse("2024-03-01T10:00:00Z")));
            assertThat(fixture.closedShelf.search("kermis", 0, 10).total()).isZero();
        }
    }

    @Test
    void theSameIdInAnotherKindIsAnotherDocument() {
        try (Fixture fixture = new Fixture(home).ready()) {
            fixture.held = ANNA;
            fixture.indexing.put(
                    Fixture.review("r", "Kermis", "", "team:noord"),
                    new ClosedDocument(
                            "note",
                            "r",
                            1,
                            "Kermis",
                            "",
                            Set.of(new AccessTerm("team:noord")),
                            Instant.parse("2024-03-01T10:00:00Z")));
            assertThat(fixture.closedShelf.search("kermis", 0, 10).total()).isEqualTo(2);
            fixture.indexing.removeClosed("note", "r", 1);
            assertThat(fixture.closedShelf.search("kermis", 0, 10).hits())
                    .extracting(ClosedHit::kind)
                    .containsExactly("review");
        }
    }

    @Test
    void whatMatchesIsMarked() {
        try (Fixture fixture = new Fixture(home).ready()) {
            fixture.held = ANNA;
            fixture.indexing.put(Fixture.review("r", "De kermissen", "Niets. Een kermis in de regen.", "team:noord"));
            ClosedHit hit = fixture.closedShelf.search("kermis", 0, 10).hits().getFirst();
            assertThat(hit.title().segments()).contains(new Marked.Segment("kermissen", true));
            assertThat(hit.excerpts().getFirst().text()).isEqualTo("Een kermis in de regen.");
        }
    }
}
