package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.STORY_USE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.MonthCount;
import be.leerspoor.people.RegionCount;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.stories.ui.Shelf;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan counts of stories. It is 9 March 2027. */
@LeerspoorTest
@WithPerson("anna")
class StoryMeasuresTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Autowired
    private StoryMeasures measures;

    @Autowired
    private Shelf shelf;

    @Autowired
    private StoryUses uses;

    @Autowired
    private SearchMonthRepository searches;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    @Test
    void asLongAsNothingEverHappenedThereIsNoFigure() {
        assertThat(measures.of(MARCH))
                .isEqualTo(new StoryFigures(Optional.empty(), Optional.empty(), Optional.empty()));
        shelf.draft("Een begin", "Nog niet klaar.");
        assertThat(measures.of(MARCH).published()).isEmpty();
    }

    @Test
    void aStoryCountsInTheMonthItWasFirstPublishedAlsoWhenItLeftTheShelf() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        shelf.submitted("Een tante die belde", "Tante belde.");
        assertThat(measures.of(MARCH).published()).contains(MonthCount.whole(1));
        assertThat(measures.of(MARCH.minusMonths(1)).published()).isEmpty();
        assertThat(measures.of(MARCH.plusMonths(1)).published()).contains(MonthCount.whole(0));

        assertThat(As.person("bram", () -> uses.use(story, "", Confirmation.none())))
                .isInstanceOf(UseResult.Used.class);
        assertThat(measures.of(MARCH).used()).contains(MonthCount.whole(1));
    }

    @Test
    void regionsAreToldOfMoreThanFivePeopleOnceTheMonthIsOver() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        List.of("bram", "imane", "joris", "kaat", "lotte", "mehmet").forEach(who -> used(who, story));
        assertThat(measures.of(MARCH).used()).contains(MonthCount.whole(6));

        clock.moveBy(Duration.ofDays(30));
        assertThat(measures.of(MARCH).used())
                .hasValueSatisfying(count -> assertThat(count.regions())
                        .singleElement()
                        .satisfies(region -> {
                            assertThat(region.name()).isEqualTo("Oost-Vlaanderen");
                            assertThat(region.counted()).isEqualTo(6);
                        }));
        used(somebodyOf("Limburg"), story);
        assertThat(measures.of(MARCH).used().orElseThrow().regions())
                .as("what is left of the whole would be one person")
                .extracting(RegionCount::name)
                .isEmpty();
    }

    @Test
    void searchesWithoutAResultAreToldOnceTheMonthIsOver() {
        searches.add(new SearchFigures(MARCH, 8, 2));
        assertThat(measures.of(MARCH).searchedInVain()).isEmpty();

        clock.moveBy(Duration.ofDays(30));
        assertThat(measures.of(MARCH).searchedInVain()).contains(new MonthCount(2, 8, List.of()));
        assertThat(measures.of(MARCH.minusMonths(1)).searchedInVain())
                .as("nobody searched")
                .isEmpty();
    }

    private static String somebodyOf(String region) {
        return Cast.people().stream()
                .filter(person ->
                        person.team() != null && person.team().region().name().equals(region))
                .findFirst()
                .orElseThrow()
                .userName();
    }

    private void used(String userName, StoryId story) {
        sql.insertInto(STORY_USE)
                .set(STORY_USE.ID, UUID.randomUUID())
                .set(STORY_USE.STORY_ID, story)
                .set(STORY_USE.PERSON_ID, Cast.person(userName).id())
                .set(STORY_USE.BROUGHT, "")
                .set(STORY_USE.USED_ON, MARCH.atDay(4))
                .set(STORY_USE.USED_AT, clock.instant())
                .execute();
    }
}
