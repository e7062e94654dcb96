package be.leerspoor.stories;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.search.Facet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stories a person may read. One statement a call. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Stories {

    private static final int MOST = 50;

    private final StoryRepository stories;
    private final SignedIn signedIn;

    Stories(StoryRepository stories, SignedIn signedIn) {
        this.stories = stories;
        this.signedIn = signedIn;
    }

    /** The story, when the signed-in person may read it; empty when not, and when there is none. */
    public Optional<StoryPage> story(StoryId story) {
        return stories.page(story, signedIn.actor());
    }

    /** The own stories in any state, last changed first. */
    public List<StorySummary> mine() {
        return stories.ofAuthor(signedIn.actor(), EnumSet.allOf(StoryState.class));
    }

    /** The most recently published stories, newest first; at most {@code most} and never more than 50. */
    public List<StorySummary> newest(int most) {
        return stories.newest(signedIn.actor(), Math.clamp(most, 0, MOST));
    }

    /** The most recently published stories with this tool, newest first; at most {@code most} and never more than 50. */
    public List<StorySummary> newestWithTool(String tool, int most) {
        return stories.newestWith(new TagKey(Facet.TOOL, tool), signedIn.actor(), Math.clamp(most, 0, MOST));
    }

    /** Of these stories the published ones, in this order. */
    public List<StorySummary> published(List<StoryId> those) {
        return those.isEmpty() ? List.of() : stories.published(those, signedIn.actor());
    }

    /**
     * The page of each of these stories, and of the story of each of these uses, that the signed-in person may still open; the
     * others are left out.
     */
    public Map<UUID, StoryId> pages(Collection<UUID> those, Collection<UUID> uses) {
        return stories.pages(those, uses, signedIn.actor());
    }

    /** Published stories in whose title every word of {@code text} stands, newest first; never more than 50. */
    public List<StorySummary> titled(String text, int most) {
        return stories.titled(text, signedIn.actor(), Math.clamp(most, 0, MOST));
    }
}
