package be.leerspoor.search;

import be.leerspoor.people.AccessTerm;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Both shelves over a folder, with sources in memory in the place of a database. */
final class Fixture implements AutoCloseable {

    final Map<String, OpenDocument> open = new LinkedHashMap<>();
    final Map<String, ClosedDocument> closed = new LinkedHashMap<>();
    final Shelves shelves;
    final OpenShelf openShelf;
    final ClosedShelf closedShelf;
    final Indexing indexing;
    volatile Set<AccessTerm> held = Set.of();
    volatile Runnable afterLookingAtTheDatabase = () -> {};
    private final Consumer<Collection<String>> beforeLoading;

    Fixture(Path home) {
        this(home, List.of(), List.of());
    }

    Fixture(Path home, Collection<OpenDocument> open, Collection<ClosedDocument> closed) {
        this(home, open, closed, ids -> {});
    }

    Fixture(
            Path home,
            Collection<OpenDocument> open,
            Collection<ClosedDocument> closed,
            Consumer<Collection<String>> beforeLoading) {
        this.beforeLoading = beforeLoading;
        open.forEach(document -> this.open.put(document.id(), document));
        closed.forEach(document -> this.closed.put(document.id(), document));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("open", new Open());
        beans.addBean("closed", new Closed());
        shelves = new Shelves(
                home, false, beans.getBeanProvider(OpenSource.class), beans.getBeanProvider(ClosedSource.class));
        openShelf = new OpenShelf(shelves);
        closedShelf = new ClosedShelf(shelves, () -> held);
        indexing = new Indexing(shelves);
        shelves.start();
    }

    /** What another process writes to the database: this one hears nothing of it. */
    void writtenElsewhere(OpenDocument document) {
        open.put(document.id(), document);
    }

    Fixture ready() {
        return reaches(IndexState.Phase.READY);
    }

    Fixture reaches(IndexState.Phase phase) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (indexing.state().phase() != phase) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("still " + indexing.state());
            }
            pause();
        }
        return this;
    }

    static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    List<String> ids(String text) {
        return ids(OpenQuery.of(text));
    }

    List<String> ids(OpenQuery query) {
        return openShelf.search(query).hits().stream().map(OpenHit::id).toList();
    }

    @Override
    public void close() {
        shelves.stop();
    }

    static OpenDocument story(String id, String title, String summary, String body, TagValue region, String... tools) {
        return new OpenDocument(
                id,
                1,
                title,
                summary,
                body,
                Map.of(
                        Facet.REGION,
                        Set.of(region),
                        Facet.TOOL,
                        Stream.of(tools)
                                .map(tool -> new TagValue(tool, tool.replace('-', ' ')))
                                .collect(Collectors.toSet())),
                Instant.parse("2024-03-01T10:00:00Z"));
    }

    static ClosedDocument review(String id, String title, String text, String... openedBy) {
        return new ClosedDocument(
                "review",
                id,
                1,
                title,
                text,
                Stream.of(openedBy).map(AccessTerm::new).collect(Collectors.toSet()),
                Instant.parse("2024-03-01T10:00:00Z"));
    }

    private final class Open implements OpenSource {

        @Override
        public Map<String, Long> versions() {
            Map<String, Long> versions = new LinkedHashMap<>();
            open.values().forEach(document -> versions.put(document.id(), document.version()));
            afterLookingAtTheDatabase.run();
            return versions;
        }

        @Override
        public List<OpenDocument> documents(Collection<String> ids) {
            beforeLoading.accept(ids);
            return ids.stream().map(open::get).filter(Objects::nonNull).toList();
        }
    }

    private final class Closed implements ClosedSource {

        @Override
        public String kind() {
            return "review";
        }

        @Override
        public Map<String, Long> versions() {
            Map<String, Long> versions = new LinkedHashMap<>();
            closed.values().forEach(document -> versions.put(document.id(), document.version()));
            return versions;
        }

        @Override
        public List<ClosedDocument> documents(Collection<String> ids) {
            return new ArrayList<>(closed.values().stream()
                    .filter(document -> ids.contains(document.id()))
                    .toList());
        }
    }
}
