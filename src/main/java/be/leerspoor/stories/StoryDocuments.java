package be.leerspoor.stories;

import be.leerspoor.search.OpenDocument;
import be.leerspoor.search.OpenSource;
import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What ought to stand on the open shelf: every published story. */
@Component
@CalledByProgram
class StoryDocuments implements OpenSource {

    private final IndexRepository stories;

    StoryDocuments(IndexRepository stories) {
        this.stories = stories;
    }

    @Override
    public Map<String, Long> versions() {
        return stories.publishedVersions();
    }

    @Override
    public List<OpenDocument> documents(Collection<String> ids) {
        return stories.published(ids.stream().map(StoryId::of).toList());
    }
}
