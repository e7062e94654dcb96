package be.leerspoor.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.casereview.Writing;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.DemoSignIn;
import be.leerspoor.people.FirstSteps;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.Harvest;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryImport;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.StoryUses;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import leerspoor.db.DefaultCatalog;
import leerspoor.db.casereview.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@LeerspoorTest
class DemoOrganisationTest {

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Writing writing;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Responding responding;

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private FirstSteps steps;

    @Autowired
    private StoryImport importing;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Harvest harvest;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Stories stories;

    @Autowired
    private StoryUses uses;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void nobodyIsThere() {
        Stream.of(
                        leerspoor.db.people.Tables.MEMBERSHIP,
                        leerspoor.db.people.Tables.ROLE_GRANT,
                        leerspoor.db.people.Tables.PERSON,
                        leerspoor.db.people.Tables.TEAM,
                        leerspoor.db.people.Tables.REGION,
                        leerspoor.db.people.Tables.ORGANISATION)
                .forEach(table -> sql.deleteFrom(table).execute());
    }

    @Test
    void aNewcomerFindsStoriesAndReviewsInEveryState() {
        Instant now = clock.instant();
        organisation(uses).start();

        assertThat(As.person("bram", () -> stories.newest(50)))
                .hasSizeGreaterThanOrEqualTo(30)
                .extracting(StorySummary::uses)
                .anyMatch(count -> count > 1);
        assertThat(As.person("anna", reviews::mine))
                .extracting(ReviewSummary::state)
                .containsExactlyInAnyOrder(
                        ReviewState.DRAFT, ReviewState.DRAFT, ReviewState.SHARED, ReviewState.WITHDRAWN);
        assertThat(sql.fetchCount(Tables.REVIEW)).isGreaterThanOrEqualTo(12);
        assertThat(As.person("anna", () -> reviews.desk().mine()))
                .extracting(ReviewSummary::unseen)
                .contains(1);
        assertThat(As.person("anna", stories::mine))
                .extracting(StorySummary::state)
                .containsExactlyInAnyOrder(StoryState.DRAFT, StoryState.PUBLISHED);
        assertThat(As.person("dirk", reading::waiting)).isNotEmpty();
        assertThat(As.person("bram", stories::mine))
                .singleElement()
                .satisfies(story -> assertThat(story.remark()).isPresent());
        assertThat(clock.instant()).isEqualTo(now);
    }

    @Test
    void everythingHappenedBeforeToday() {
        organisation(uses).start();

        assertThat(sql.select(Tables.REVIEW.CHANGED_AT).from(Tables.REVIEW).fetch(Tables.REVIEW.CHANGED_AT))
                .allMatch(moment -> moment.isBefore(clock.instant()))
                .doesNotHaveDuplicates();
    }

    @Test
    void makingItTwiceChangesNothing() {
        organisation(uses).start();
        Map<String, Integer> once = rows();

        organisation(uses).start();

        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void aStartThatIsCutShortLeavesNothingBehindAndTheNextOneSucceeds() {
        Map<String, Integer> before = rows();
        DemoUses cutShort = new DemoUses(stories, uses, acting()) {
            @Override
            void create() {
                throw new IllegalStateException("cut short");
            }
        };

        assertThatThrownBy(() -> organisation(cutShort).start()).hasMessage("cut short");
        assertThat(rows()).isEqualTo(before);

        organisation(uses).start();
        assertThat(sql.fetchCount(Tables.REVIEW)).isGreaterThanOrEqualTo(12);
    }

    @Test
    void outsideOfTheDemoNoneOfItExists() {
        assertThat(application.getBeanNamesForType(DemoSignIn.class)).isEmpty();
        assertThat(application.getBeanNamesForType(DemoOrganisation.class)).isEmpty();
        assertThat(application.getBeanNamesForType(ActingAs.class)).isEmpty();
    }

    @Test
    void eightPeopleCanBeSignedInWithAClickAndEachHasAPurpose() {
        DemoDoor door = new DemoDoor();

        assertThat(door.userNames())
                .containsExactly("anna", "bram", "chaima", "dirk", "elif", "fons", "greet", "hasan");
        assertThat(door.userNames())
                .allSatisfy(userName ->
                        assertThat(door.purpose(userName)).isNotBlank().doesNotStartWith("demo."));
    }

    private DemoOrganisation organisation(StoryUses used) {
        return organisation(new DemoUses(stories, used, acting()));
    }

    private DemoOrganisation organisation(DemoUses used) {
        return new DemoOrganisation(
                people,
                steps,
                new DemoReviews(writing, sharing, responding, acting()),
                new DemoStories(importing, drafting, harvest, reading, stories, acting()),
                used,
                acting(),
                transactions);
    }

    private ActingAs acting() {
        return new ActingAs(clock);
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        DefaultCatalog.DEFAULT_CATALOG
                .getSchemas()
                .forEach(schema -> schema.getTables()
                        .forEach(table -> rows.put(table.getQualifiedName().toString(), sql.fetchCount(table))));
        return rows;
    }
}
