package be.leerspoor.stories;

import be.leerspoor.search.Indexing;
import be.leerspoor.search.OpenDocument;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hands the open shelf what was committed, so that its writer finds it in the next page. */
@Component
class StoryIndexing {

    private final IndexRepository stories;
    private final Indexing index;

    StoryIndexing(IndexRepository stories, Indexing index) {
        this.stories = stories;
        this.index = index;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(StoryPublished published) {
        renew(Set.of(published.story()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(StoryClosed closed) {
        renew(Set.of(closed.story()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(StoriesImported imported) {
        renew(imported.stories());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TagRenamed renamed) {
        index.reconcile();
    }

    private void renew(Collection<StoryId> changed) {
        List<OpenDocument> open = stories.published(changed);
        index.putOpen(open);
        Set<String> there = open.stream().map(OpenDocument::id).collect(Collectors.toSet());
        if (there.size() < changed.size()) {
            stories.versions(changed).forEach((story, version) -> {
                if (!there.contains(story.toString())) {
                    index.removeOpen(story.toString(), version);
                }
            });
        }
    }
}
