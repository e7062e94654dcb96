package be.leerspoor.demo;

import be.leerspoor.demo.Cast.CastPerson;
import be.leerspoor.people.Role;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.search.Facet;
import be.leerspoor.search.Order;
import be.leerspoor.stories.SavedSearches;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.TagKey;
import be.leerspoor.stories.UseResult;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Has colleagues save searches, and tell what the published stories brought them: always the same people on the same days. */
class DemoUses {

    private static final long SEED = 20;
    private static final int WORKING_DAYS = 20;
    private static final int SHELF = 50;
    private static final Moment FORTNIGHT = new Moment(10, LocalTime.of(8, 45));
    private static final Moment LAST_EVENING = new Moment(1, LocalTime.of(18, 0));

    private final Stories stories;
    private final StoryUses uses;
    private final SavedSearches searches;
    private final ActingAs acting;

    DemoUses(Stories stories, StoryUses uses, SavedSearches searches, ActingAs acting) {
        this.stories = stories;
        this.uses = uses;
        this.searches = searches;
        this.acting = acting;
    }

    /** Marks published stories as used; the titles are those of the scripts. */
    void create() {
        Map<String, StoryId> shelf = acting.person("bram", LAST_EVENING, () -> stories.newest(SHELF)).stream()
                .collect(Collectors.toMap(StorySummary::title, StorySummary::id));
        Random random = new Random(SEED);
        for (UseScript script : UseScript.all()) {
            StoryId story = shelf.get(script.story());
            if (story == null) {
                throw new IllegalStateException("Not among the newest stories of the demo: " + script.story());
            }
            Iterator<CastPerson> readers = readers(random).iterator();
            script.lines().forEach(line -> use(story, line, readers.next(), random));
        }
        acting.person(
                "anna", FORTNIGHT, () -> searches.save("Het netwerk erbij", "netwerk", Set.of(), Order.RELEVANCE));
        acting.person(
                "bram",
                FORTNIGHT,
                () -> searches.save("Drie huizen", "", Set.of(new TagKey(Facet.TOOL, "drie-huizen")), Order.RELEVANCE));
    }

    private void use(StoryId story, String line, CastPerson reader, Random random) {
        Moment moment =
                new Moment(1 + random.nextInt(WORKING_DAYS), LocalTime.of(8 + random.nextInt(9), random.nextInt(60)));
        Went.as(
                UseResult.Used.class,
                acting.person(reader.userName(), moment, () -> uses.use(story, line, Confirmation.none())));
    }

    /** Everyone who meets families, in an order of chance; anna writes stories and uses none. */
    private static List<CastPerson> readers(Random random) {
        List<CastPerson> readers = new ArrayList<>(Cast.people());
        readers.removeIf(
                person -> person.userName().equals("anna") || person.role().role() == Role.ADMINISTRATOR);
        Collections.shuffle(readers, random);
        return readers;
    }
}
