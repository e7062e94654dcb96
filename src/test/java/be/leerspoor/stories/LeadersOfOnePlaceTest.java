package be.leerspoor.stories;

import static leerspoor.db.people.Tables.ROLE_GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.ui.Shelf;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A practice leader for one team or region is second reader of what comes from there. Anna writes in Gent-Noord. */
@LeerspoorTest
@WithPerson("dirk")
class LeadersOfOnePlaceTest {

    @Autowired
    private Shelf shelf;

    @Autowired
    private Stories stories;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Desks desks;

    @Autowired
    private StoryImport importing;

    @Autowired
    private DSLContext sql;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void theTeamOfTheAuthorOpensTheStory() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        leadsOnly(null, Cast.team("Gent-Noord").id());

        assertReads(story);
    }

    @Test
    void theRegionOfTheAuthorOpensTheStory() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        leadsOnly(Cast.team("Gent-Noord").region().id(), null);

        assertReads(story);
    }

    @Test
    void anotherTeamOpensNothing() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        leadsOnly(null, Cast.team("Gent-Zuid").id());

        assertDoesNotRead(story);
    }

    @Test
    void anotherRegionOpensNothing() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        leadsOnly(Cast.team("Hasselt").region().id(), null);

        assertDoesNotRead(story);
    }

    @Test
    void whoLeadsOnlyTheOwnTeamReadsNothingOfIt() {
        StoryId story = As.person("otis", () -> shelf.writtenAndHandedIn("Een oma die bleef"));
        leadsOnly(null, Cast.team("Aalst").id());

        assertDoesNotRead(story);
    }

    @Test
    void whatWasImportedIsForLeadersOfTheWholeOrganisation() throws Exception {
        String line = """
                {"id":"d1","title":"Een oma die bleef","summary":"Bel 0470 12 34 56.","body":"De oma bleef."}""";
        As.nobody(() -> importing.run(
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                new ImportWish(false, Optional.empty())));
        StoryId story = reading.unowned().getFirst().id();
        leadsOnly(Cast.team("Gent-Noord").region().id(), null);

        assertThat(reading.unowned()).isEmpty();
        assertThat(stories.story(story)).isEmpty();
        assertThat(withdrawal.takeUp(story)).isInstanceOf(MoveResult.TooLate.class);
        assertThat(As.person("ursula", reading::unowned)).hasSize(1);
    }

    private void assertReads(StoryId story) {
        assertThat(reading.waiting()).extracting(StorySummary::id).containsExactly(story);
        assertThat(desks.mine().toRead()).hasSize(1);
        int version = stories.story(story).orElseThrow().version();
        assertThat(reading.publish(story, version, Confirmation.none())).isInstanceOf(DecisionResult.Published.class);
    }

    private void assertDoesNotRead(StoryId story) {
        int version =
                As.person("ursula", () -> stories.story(story).orElseThrow().version());
        assertThat(reading.waiting()).isEmpty();
        assertThat(desks.mine().toRead()).isEmpty();
        assertThat(stories.story(story)).isEmpty();
        assertThat(reading.marks(story)).isEmpty();
        assertThat(reading.publish(story, version, Confirmation.none())).isInstanceOf(DecisionResult.NotAllowed.class);
        assertThat(reading.sendBack(story, version, "Nog even nalezen.", Confirmation.none()))
                .isInstanceOf(DecisionResult.NotAllowed.class);
    }

    private void leadsOnly(@Nullable RegionId region, @Nullable TeamId team) {
        sql.update(ROLE_GRANT)
                .set(ROLE_GRANT.REGION_ID, region)
                .set(ROLE_GRANT.TEAM_ID, team)
                .where(ROLE_GRANT.PERSON_ID.eq(Cast.person("dirk").id()))
                .execute();
        events.publishEvent(new AccessChanged(Cast.person("dirk").id()));
    }
}
