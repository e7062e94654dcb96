package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_USE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.Heard;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.stories.ui.Shelf;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** What stories tell of who wrote and used them. */
@LeerspoorTest
class StoryFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private StoryFacts facts;

    @Autowired
    private UseFacts useFacts;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Shelf shelf;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private ConfigurableApplicationContext application;

    @Test
    void aStoryCountsFromItsPublicationOn() {
        StoryId waiting = shelf.submitted("Een schriftje", "We kochten een schriftje.");
        StoryId published = shelf.published("Een oma die bleef", "Oma bleef bellen.");

        StoryFact fact = new StoryFact(published, person("anna"), TODAY);
        assertThat(of(waiting)).isEmpty();
        assertThat(of(published)).hasValue(fact);
        assertThat(As.nobody(() -> facts.of(person("anna")))).containsExactly(fact);
        assertThat(As.nobody(() -> facts.of(person("dirk")))).isEmpty();
        assertThat(As.nobody(() -> facts.of(everybody()))).containsExactly(fact);
    }

    @Test
    void aStoryThatLeftTheShelfStillCountsOnItsFirstDay() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        ((MovableClock) clock).moveBy(Duration.ofDays(3));

        As.person("anna", () -> withdrawal.withdraw(story));
        assertThat(of(story)).map(StoryFact::publishedOn).hasValue(TODAY);

        As.person("anna", () -> {
            withdrawal.reopen(story);
            drafting.submit(story, Confirmation.none());
        });
        assertThat(of(story)).map(StoryFact::publishedOn).hasValue(TODAY);

        shelf.publish(story, "dirk");
        assertThat(of(story)).map(StoryFact::publishedOn).hasValue(TODAY);
    }

    @Test
    void whatWasImportedIsNobodysUntilItsNewAuthorPublishesIt() {
        StoryId story = shelf.submitted("Een oma die bleef", "Oma bleef bellen.");
        sql.update(STORY)
                .set(STORY.EXTERNAL_ID, "blog-7")
                .set(STORY.PUBLISHED_AT, clock.instant().minus(Duration.ofDays(400)))
                .where(STORY.ID.eq(story))
                .execute();
        assertThat(of(story)).isEmpty();

        shelf.publish(story, "dirk");
        assertThat(of(story)).map(StoryFact::publishedOn).hasValue(TODAY);

        sql.update(STORY).setNull(STORY.AUTHOR_ID).where(STORY.ID.eq(story)).execute();
        assertThat(of(story)).isEmpty();
        assertThat(As.nobody(() -> facts.of(everybody()))).isEmpty();
    }

    @Test
    void aPublicationIsToldInItsTransaction() {
        try (var heard = Heard.of(application, StoryPublished.class, told -> facts.of(told.story()))) {
            StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");

            assertThat(heard.answers()).containsExactly(Optional.of(new StoryFact(story, person("anna"), TODAY)));
        }
    }

    @Test
    void aUseIsAFactUntilItIsTakenBackAndBothAreTold() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");

        try (var heard = Heard.of(application, StoryUsed.class, told -> useFacts.of(told.use()))) {
            use("anna", story);
            assertThat(heard.answers()).isEmpty();

            use("bram", story);
            use("bram", story);
            UUID use = sql.select(STORY_USE.ID).from(STORY_USE).fetchSingle(STORY_USE.ID);
            UseFact fact = new UseFact(use, person("bram"), TODAY);
            assertThat(heard.answers()).containsExactly(Optional.of(fact));
            assertThat(As.nobody(() -> useFacts.of(person("bram")))).containsExactly(fact);
            assertThat(As.nobody(() -> useFacts.of(person("anna")))).isEmpty();
            assertThat(As.nobody(() -> useFacts.of(everybody()))).containsExactly(fact);

            assertThat(As.person("joris", () -> uses.undo(story, TODAY))).isFalse();
            assertThat(heard.answers()).isEmpty();
            assertThat(As.person("bram", () -> uses.undo(story, TODAY))).isTrue();
            assertThat(heard.answers()).containsExactly(Optional.empty());
            assertThat(As.nobody(() -> useFacts.of(everybody()))).isEmpty();
        }
    }

    private void use(String userName, StoryId story) {
        As.person(userName, () -> uses.use(story, "", Confirmation.none()));
    }

    private Optional<StoryFact> of(StoryId story) {
        return As.nobody(() -> facts.of(story));
    }

    private static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    private static List<PersonId> everybody() {
        return Cast.people().stream().map(each -> each.id()).toList();
    }
}
