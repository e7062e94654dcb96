package be.leerspoor.stories;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.search.OpenShelf;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published stories that resemble one another. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class RelatedStories {

    private final OpenShelf shelf;
    private final StoryRepository stories;
    private final SignedIn signedIn;

    RelatedStories(OpenShelf shelf, StoryRepository stories, SignedIn signedIn) {
        this.shelf = shelf;
        this.stories = stories;
        this.signedIn = signedIn;
    }

    /** At most {@code most} (1-50) stories that resemble this one, most alike first. */
    public List<StorySummary> to(StoryId story, int most) {
        List<StoryId> alike =
                shelf.related(story.toString(), most).stream().map(StoryId::of).toList();
        return alike.isEmpty() ? List.of() : stories.published(alike, signedIn.actor());
    }
}
