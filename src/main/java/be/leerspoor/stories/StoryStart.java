package be.leerspoor.stories;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.search.Facet;
import be.leerspoor.search.OpenHit;
import be.leerspoor.search.OpenQuery;
import be.leerspoor.search.OpenShelf;
import be.leerspoor.search.Order;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stories have for the start page of the signed-in person, in one statement. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class StoryStart {

    private static final int LOOKED_AT = 20;
    private static final Duration NEW = Duration.ofDays(60);

    private final OpenShelf shelf;
    private final StoryStartRepository repository;
    private final SavedSearches searches;
    private final SignedIn signedIn;
    private final Clock clock;

    StoryStart(
            OpenShelf shelf, StoryStartRepository repository, SavedSearches searches, SignedIn signedIn, Clock clock) {
        this.shelf = shelf;
        this.repository = repository;
        this.searches = searches;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What waits, what is new, and of that first what goes with the tools they use; at most {@code most} stories. */
    public StartStories mine(int most) {
        Actor me = signedIn.actor();
        List<OpenHit> newest = shelf.search(new OpenQuery("", Map.of(), Order.NEWEST, 0, LOOKED_AT))
                .hits();
        List<StoryId> ids = newest.stream().map(hit -> StoryId.of(hit.id())).toList();
        StoryStartRepository.Whole whole = repository.of(me, ids, Desks.MOST);
        Instant since = clock.instant().minus(NEW);
        List<StartStories.New> stories = newest.stream()
                // Confidential: the index may run behind, so a story is told only when the database says it may be
                // read.
                .filter(hit -> whole.readable().contains(StoryId.of(hit.id())))
                .map(hit -> story(hit, whole.tools(), since))
                .sorted(Comparator.comparing(story -> story.tool().isEmpty()))
                .limit(most)
                .toList();
        return new StartStories(
                Desks.desk(whole.desk()),
                stories,
                searches.counted(whole.searches()).stream()
                        .filter(search -> search.fresh() > 0)
                        .toList(),
                whole.searched(),
                whole.read());
    }

    private static StartStories.New story(OpenHit hit, List<Tag> tools, Instant since) {
        Set<String> carried = hit.tags().getOrDefault(Facet.TOOL, Set.of());
        Optional<Tag> tool = hit.publishedOn().isAfter(since)
                ? tools.stream()
                        .filter(one -> carried.contains(one.key().code()))
                        .findFirst()
                : Optional.empty();
        return new StartStories.New(
                StoryId.of(hit.id()), hit.title().text(), hit.summary().text(), tool);
    }
}
