package be.leerspoor.casereview;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.search.ClosedDocument;
import be.leerspoor.search.ClosedSource;
import be.leerspoor.search.Indexing;
import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Puts every review on the closed shelf, opened by exactly the terms that open it in the database. */
@Component
@CalledByProgram
class ReviewShelf implements ClosedSource {

    static final String KIND = "review";

    private final ReviewRepository repository;
    private final ObjectProvider<Indexing> indexing;

    // A provider, because the index asks its sources as soon as it starts.
    ReviewShelf(ReviewRepository repository, ObjectProvider<Indexing> indexing) {
        this.repository = repository;
        this.indexing = indexing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Long> versions() {
        return repository.versions().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> (long) entry.getValue()));
    }

    @Override
    public List<ClosedDocument> documents(Collection<String> ids) {
        return repository.forIndex(ids.stream().map(ReviewId::of).toList()).stream()
                .filter(row -> row.state() != ReviewState.DISCARDED)
                .map(this::document)
                .toList();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void index(ReviewChanged changed) {
        for (ReviewRepository.Row row : repository.forIndex(Set.of(changed.review()))) {
            if (row.state() == ReviewState.DISCARDED) {
                indexing.getObject().removeClosed(kind(), row.id().toString(), row.version());
            } else {
                indexing.getObject().put(document(row));
            }
        }
    }

    private ClosedDocument document(ReviewRepository.Row row) {
        Set<AccessTerm> openedBy = new HashSet<>();
        openedBy.add(AccessTerm.of(row.author()));
        // Confidential: an audience that is left over opens nothing unless the review is shared.
        if (row.state() == ReviewState.SHARED) {
            openedBy.addAll(row.audience());
        }
        String text = row.answers().entrySet().stream()
                .filter(answer -> !answer.getKey().equals(Writing.TITLE))
                .map(answer -> answer.getValue().body())
                .collect(Collectors.joining("\n"));
        String title = row.answers()
                .getOrDefault(Writing.TITLE, ReviewPage.Answer.NONE)
                .body();
        return new ClosedDocument(kind(), row.id().toString(), row.version(), title, text, openedBy, row.changedAt());
    }
}
