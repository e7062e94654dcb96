package be.leerspoor.stories;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.RespondResult;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Audit;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactResult;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.ImpactTerm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whoever holds the whole database finds no way from a story that was handed in to the review it was harvested from. */
@LeerspoorTest
@WithPerson("anna")
class NoPathBackTest {

    private static final String TITLE = "Zeepaardentitel";
    private static final String ANSWER = "Xylofoonantwoord";
    private static final String RESPONSE = "Kwartelreactie";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** One row of one table, whatever it holds. */
    private record Row(String schema, String table, String text, Set<String> ids) {}

    @Autowired
    private Reviews reviews;

    @Autowired
    private Responding responding;

    @Autowired
    private Harvest harvest;

    @Autowired
    private Drafting drafting;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Stories stories;

    @Autowired
    private StoryUses uses;

    @Autowired
    private ImpactTags impact;

    @Autowired
    private Audit audit;

    @Autowired
    private DSLContext sql;

    @Test
    void nothingInAnyTableLeadsFromAPublishedStoryToItsReview() {
        ReviewId review = reviewWithAResponse();
        StoryId story = harvest.start(review);
        assertThat(reachableFrom(story))
                .as("the review stands beside the draft")
                .anyMatch(row -> holds(row, review));

        publish(write(story));
        As.person("bram", () -> uses.use(story, "Het hielp.", Confirmation.none()));

        assertThat(reachableFrom(story))
                .extracting(Row::table)
                .contains("story", "reading", "story_use", "author_team", "audit_entry")
                .doesNotContain("harvest_source");
        assertNoTrace(story, review);
    }

    @Test
    void whatItsAuthorSeesInBothLeadsNowhere() {
        ReviewId review = reviewWithAResponse();
        StoryId story = harvest.start(review);
        publish(write(story));
        ImpactSpot trust = new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 1);
        assertThat(impact.tag(review, trust)).isInstanceOf(ImpactResult.Kept.class);
        assertThat(impact.tag(story, trust)).isInstanceOf(ImpactResult.Kept.class);

        assertThat(reachableFrom(story))
                .extracting(Row::table)
                .contains("impact_of_story")
                .doesNotContain("impact_of_review");
        assertNoTrace(story, review);
    }

    @Test
    void noWordOfTheReviewStandsOutsideOfTheReviews() {
        ReviewId review = reviewWithAResponse();
        assertThat(rows()).as("they are somewhere").anyMatch(row -> holdsWords(row));

        publish(write(harvest.start(review)));

        assertThat(rows().stream().filter(row -> !row.schema().equals("casereview")))
                .noneMatch(NoPathBackTest::holdsWords);
    }

    @Test
    void thePathIsGoneHoweverADraftIsLeft() {
        ReviewId review = reviewWithAResponse();

        StoryId returned = write(harvest.start(review));
        drafting.submit(returned, Confirmation.none());
        assertNoTrace(returned, review);
        As.person(
                "dirk", () -> reading.sendBack(returned, version(returned), "Wat zei het kind?", Confirmation.none()));
        assertThat(drafting.draft(returned).orElseThrow().source()).isEmpty();
        assertNoTrace(returned, review);

        StoryId putAway = harvest.start(review);
        assertThat(putAway).isNotEqualTo(returned);
        withdrawal.putAway(putAway);
        assertNoTrace(putAway, review);
        withdrawal.reopen(putAway);
        assertThat(drafting.draft(putAway).orElseThrow().source()).isEmpty();
        assertNoTrace(putAway, review);
    }

    @Test
    void whileItIsADraftOnlyTheAuthorSeesTheReviewBesideIt() {
        ReviewId review = reviewWithAResponse();
        StoryId story = harvest.start(review);
        StoryDraft draft = drafting.draft(story).orElseThrow();
        assertThat(harvest.start(review)).as("asked again").isEqualTo(story);
        assertThat(harvest.beside(draft).orElseThrow().title()).isEqualTo(TITLE);

        // Joris may read the review, Dirk may read stories that are handed in, Hasan keeps the house.
        for (String other : List.of("joris", "elif", "dirk", "hasan", "bram")) {
            assertThat(As.person(other, () -> drafting.draft(story))).as(other).isEmpty();
            assertThat(As.person(other, () -> stories.story(story))).as(other).isEmpty();
            assertThatThrownBy(() -> As.person(other, () -> harvest.start(review)))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(As.person(other, () -> harvest.beside(draft))).as(other).isEmpty();
        }
    }

    @Test
    void noKeyTiesStoriesAndReviewsTogether() {
        List<String> keys = sql.fetch("""
                        select a.table_schema, b.table_schema
                        from information_schema.referential_constraints r
                        join information_schema.table_constraints a
                          on a.constraint_schema = r.constraint_schema and a.constraint_name = r.constraint_name
                        join information_schema.table_constraints b
                          on b.constraint_schema = r.unique_constraint_schema
                         and b.constraint_name = r.unique_constraint_name""")
                .map(key -> (key.get(0, String.class) + " -> " + key.get(1, String.class)).toLowerCase(Locale.ROOT));

        assertThat(keys)
                .contains("stories -> people", "casereview -> people", "casereview -> casereview")
                .doesNotContain("stories -> casereview", "casereview -> stories");
    }

    @Test
    void theReviewIsNamedInOneTableOfStoriesOnly() {
        // A question of intervision may name a review, and nothing of intervision names a story. A course names stories
        // that everybody may read, and nothing of training names a review; so does a yearly report. What authors see in
        // their stories stands in
        // another table than what they see in their reviews; neither has an id of its own, a time, or the id of the
        // other.
        assertThat(columnsNamedAfter("review", "casereview"))
                .containsExactlyInAnyOrder(
                        "stories.harvest_source.review_id",
                        "intervision.brought_case.review_id",
                        "survey.impact_of_review.review_id");
        assertThat(columnsNamedAfter("story", "stories"))
                .containsExactlyInAnyOrder(
                        "training.course_story.story_id",
                        "survey.impact_of_story.story_id",
                        "plan.report_story.story_id");
    }

    @Test
    void aTraceInTheAuditWouldBeFound() {
        ReviewId review = reviewWithAResponse();
        StoryId story = write(harvest.start(review));
        publish(story);

        audit.record("story.harvested", "story:" + story + " review:" + review);

        assertThat(reachableFrom(story)).anyMatch(row -> holds(row, review));
    }

    @Test
    void aColumnThatKeepsTheReviewWouldBeFound() {
        ReviewId review = reviewWithAResponse();
        StoryId story = write(harvest.start(review));
        publish(story);
        sql.execute("alter table stories.story add column review_id uuid");
        try {
            assertThat(columnsNamedAfter("review", "casereview")).contains("stories.story.review_id");
            sql.execute("update stories.story set review_id = '" + review + "' where id = '" + story + "'");

            assertThat(reachableFrom(story)).anyMatch(row -> row.schema().equals("casereview"));
        } finally {
            sql.execute("alter table stories.story drop column review_id");
        }
    }

    private void assertNoTrace(StoryId story, ReviewId review) {
        assertThat(reachableFrom(story))
                .noneMatch(row -> row.schema().equals("casereview"))
                .noneMatch(row -> holds(row, review))
                .noneMatch(NoPathBackTest::holdsWords)
                .noneMatch(row -> row.text().contains(Cast.person("joris").id().toString()));
    }

    /** Every row that names the story, or names something that such a row names. People and teams lead everywhere. */
    private List<Row> reachableFrom(StoryId story) {
        List<Row> rows = rows();
        Set<String> everywhere = rows.stream()
                .filter(row -> Set.of("person", "team", "region").contains(row.table()))
                .flatMap(row -> row.ids().stream())
                .collect(toSet());
        Set<String> known = new HashSet<>(Set.of(story.toString()));
        List<Row> reached = new ArrayList<>();
        boolean further = true;
        while (further) {
            List<Row> next = rows.stream()
                    .filter(row -> !reached.contains(row))
                    .filter(row -> row.ids().stream().anyMatch(known::contains))
                    .toList();
            reached.addAll(next);
            next.forEach(row -> known.addAll(row.ids()));
            known.removeAll(everywhere);
            further = !next.isEmpty();
        }
        return reached;
    }

    /** Every row of every table, asked of the database itself: a table that the code does not know counts too. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        sql.fetch("select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE'"
                        + " and lower(table_schema) not in ('information_schema', 'pg_catalog')")
                .forEach(table -> {
                    String schema = table.get(0, String.class);
                    String name = table.get(1, String.class);
                    sql.fetch("select * from " + DSL.quotedName(schema, name)).forEach(row -> {
                        String text = row.intoList().toString();
                        rows.add(new Row(
                                schema.toLowerCase(Locale.ROOT),
                                name.toLowerCase(Locale.ROOT),
                                text,
                                ID.matcher(text.toLowerCase(Locale.ROOT))
                                        .results()
                                        .map(MatchResult::group)
                                        .collect(toSet())));
                    });
                });
        return rows;
    }

    private List<String> columnsNamedAfter(String thing, String home) {
        return sql.fetch("select table_schema, table_name, column_name from information_schema.columns"
                        + " where lower(column_name) like '%" + thing + "%' and lower(table_schema) not in ('" + home
                        + "', 'information_schema', 'pg_catalog')")
                .map(column -> (column.get(0, String.class)
                                + '.'
                                + column.get(1, String.class)
                                + '.'
                                + column.get(2, String.class))
                        .toLowerCase(Locale.ROOT));
    }

    private ReviewId reviewWithAResponse() {
        ReviewId review = reviews.sharedWithTeam(TITLE, ANSWER, "Gent-Noord");
        assertThat(As.<RespondResult>person(
                        "joris", () -> responding.respond(review, Ask.APPRECIATE, RESPONSE, Confirmation.none())))
                .isInstanceOf(RespondResult.Given.class);
        return review;
    }

    private StoryId write(StoryId story) {
        drafting.save(story, StoryField.TITLE, "Een oma die bleef", 0);
        drafting.save(story, StoryField.SUMMARY, "Een oma hield vol.", 0);
        drafting.save(story, StoryField.BODY, "De oma bleef komen.", 0);
        return story;
    }

    private void publish(StoryId story) {
        assertThat(drafting.submit(story, Confirmation.none())).isInstanceOf(SubmitResult.Submitted.class);
        assertThat(As.<DecisionResult>person("dirk", () -> reading.publish(story, version(story), Confirmation.none())))
                .isInstanceOf(DecisionResult.Published.class);
    }

    private int version(StoryId story) {
        return stories.story(story).orElseThrow().version();
    }

    private static boolean holds(Row row, ReviewId review) {
        return row.ids().contains(review.toString());
    }

    private static boolean holdsWords(Row row) {
        return row.text().contains(TITLE)
                || row.text().contains(ANSWER)
                || row.text().contains(RESPONSE);
    }
}
