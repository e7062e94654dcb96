package be.leerspoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.people.AccessTerm;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchConcurrencyTest {

    private static final TagValue LIMBURG = new TagValue("limburg", "Limburg");

    @TempDir
    Path home;

    private static OpenDocument version(String id, long version) {
        return new OpenDocument(
                id,
                version,
                "Kermis versie" + version,
                "",
                "",
                Map.of(Facet.REGION, Set.of(LIMBURG)),
                Instant.parse("2024-03-01T10:00:00Z"));
    }

    @Test
    void whoeverArrivesLastTheNewestVersionStays() throws InterruptedException, ExecutionException {
        try (Fixture fixture = new Fixture(home).ready();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int start = thread;
                done.add(threads.submit(() -> {
                    for (int round = 0; round < 40; round++) {
                        fixture.indexing.put(version("d" + round % 5, (round * 7 + start * 3) % 100));
                        OpenResult result = fixture.openShelf.search(OpenQuery.of("kermis"));
                        assertThat(result.hits()).extracting(OpenHit::id).doesNotHaveDuplicates();
                        fixture.openShelf.suggest("ker", 5);
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
            for (int document = 0; document < 5; document++) {
                fixture.indexing.put(version("d" + document, 100));
                fixture.indexing.put(version("d" + document, 99));
            }
            assertThat(fixture.ids("versie100")).hasSize(5);
            assertThat(fixture.ids("versie99")).isEmpty();
        }
    }

    @Test
    void searchingGoesOnWhileAFailedIndexIsOpenedAgain() throws Exception {
        List<OpenDocument> stories = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            stories.add(version("d" + i, 1));
        }
        try (Fixture fixture = new Fixture(home, stories, List.of()).ready()) {
            fixture.held = Set.of(new AccessTerm("person:anna"));
            CompletableFuture<Void> searching = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 200; i++) {
                    assertThat(fixture.openShelf.search(OpenQuery.of("kermis"))).isNotNull();
                    assertThat(fixture.closedShelf.search("kermis", 0, 10)).isNotNull();
                }
            });
            for (int i = 0; i < 5; i++) {
                fixture.shelves.damaged(new java.io.IOException("for the test"));
                fixture.ready();
            }
            searching.get();
            fixture.ready();
            assertThat(fixture.openShelf.search(OpenQuery.of("kermis")).total()).isEqualTo(50);
        }
    }
}
