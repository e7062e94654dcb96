package be.leerspoor.kit;

import static leerspoor.db.casereview.Tables.REVIEW;
import static leerspoor.db.intervision.Tables.METHOD;
import static leerspoor.db.intervision.Tables.STEP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.survey.Tables.ITEM;
import static leerspoor.db.survey.Tables.QUESTIONNAIRE;
import static leerspoor.db.survey.Tables.QUESTIONNAIRE_VERSION;
import static leerspoor.db.training.Tables.AUDIENCE;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_TOOL;
import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.PATH_STEP;
import static leerspoor.db.training.Tables.REQUIREMENT;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import be.leerspoor.demo.Cast;
import be.leerspoor.demo.DemoPeople;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.search.Indexing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import leerspoor.db.DefaultCatalog;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Table;
import org.springframework.context.ApplicationEventPublisher;

/** Empties the database down to what the migrations put there, and brings the cast back. */
final class TestRows {

    /** Filled by the migrations; a test that changes these puts them back itself. */
    private static final Set<String> KEPT = Set.of(
            "casereview.template",
            "casereview.question",
            "stories.tag",
            "intervision.method",
            "intervision.step",
            "intervision.theme",
            "intervision.house_text",
            "training.course",
            "training.course_tool",
            "training.path",
            "training.audience",
            "training.path_step",
            "training.requirement",
            "survey.questionnaire",
            "survey.questionnaire_version",
            "survey.item",
            "survey.support_route");

    private final DSLContext sql;
    private final DemoPeople people;
    private final ApplicationEventPublisher events;
    private final Indexing indexing;
    private final List<Table<?>> childrenFirst = childrenFirst();

    TestRows(DSLContext sql, DemoPeople people, ApplicationEventPublisher events, Indexing indexing) {
        this.indexing = indexing;
        this.sql = sql;
        this.people = people;
        this.events = events;
    }

    void restore() {
        // As the last change there will ever be, so that nothing late puts it back.
        sql.select(REVIEW.ID)
                .from(REVIEW)
                .fetch(REVIEW.ID)
                .forEach(review -> indexing.removeClosed("review", review.toString(), Long.MAX_VALUE));
        sql.select(STORY.ID)
                .from(STORY)
                .fetch(STORY.ID)
                .forEach(story -> indexing.removeOpen(story.toString(), Long.MAX_VALUE));
        List<Query> deletions = new ArrayList<>();
        // By then everything that leads to what was drawn up is gone, and what that leads to is still there.
        Table<?> firstOfPeople = childrenFirst.stream()
                .filter(Set.of(PERSON, REGION, TEAM)::contains)
                .findFirst()
                .orElseThrow();
        childrenFirst.forEach(table -> {
            // What people drew up goes before they do; what the migrations brought along stays.
            if (table.equals(firstOfPeople)) {
                deletions.addAll(drawnUp());
            }
            // By now nothing that names a course is left: all of it names a person as well.
            if (table.equals(PERSON)) {
                deletions.add(sql.deleteFrom(COURSE_TOOL)
                        .where(COURSE_TOOL.COURSE_CODE.in(
                                select(COURSE.CODE).from(COURSE).where(COURSE.AUTHOR_ID.isNotNull()))));
                deletions.add(sql.deleteFrom(COURSE).where(COURSE.AUTHOR_ID.isNotNull()));
            }
            deletions.add(sql.deleteFrom(table));
        });
        // All or nothing: half a world would look like a whole one to the next test.
        sql.transaction(inside -> inside.dsl().batch(deletions).execute());
        people.settle();
        Cast.people().forEach(person -> events.publishEvent(new AccessChanged(person.id())));
    }

    private List<Query> drawnUp() {
        var methods = select(METHOD.CODE).from(METHOD).where(METHOD.AUTHOR_ID.isNotNull());
        var paths = select(PATH.CODE, PATH.PATH_VERSION).from(PATH).where(PATH.AUTHOR_ID.isNotNull());
        return List.of(
                sql.deleteFrom(STEP).where(STEP.METHOD_CODE.in(methods)),
                sql.deleteFrom(METHOD).where(METHOD.AUTHOR_ID.isNotNull()),
                sql.deleteFrom(REQUIREMENT)
                        .where(row(REQUIREMENT.PATH_CODE, REQUIREMENT.PATH_VERSION)
                                .in(paths)),
                sql.deleteFrom(PATH_STEP)
                        .where(row(PATH_STEP.PATH_CODE, PATH_STEP.PATH_VERSION).in(paths)),
                sql.deleteFrom(AUDIENCE)
                        .where(row(AUDIENCE.PATH_CODE, AUDIENCE.PATH_VERSION).in(paths)),
                sql.deleteFrom(ITEM)
                        .where(ITEM.QUESTIONNAIRE_CODE.in(select(QUESTIONNAIRE.CODE)
                                .from(QUESTIONNAIRE)
                                .where(QUESTIONNAIRE.AUTHOR_ID.isNotNull()))),
                sql.deleteFrom(QUESTIONNAIRE_VERSION).where(QUESTIONNAIRE_VERSION.BY_ID.isNotNull()),
                sql.update(QUESTIONNAIRE_VERSION).setNull(QUESTIONNAIRE_VERSION.SETTLED_AT),
                sql.deleteFrom(QUESTIONNAIRE).where(QUESTIONNAIRE.AUTHOR_ID.isNotNull()),
                sql.deleteFrom(PATH).where(PATH.AUTHOR_ID.isNotNull()),
                sql.update(PATH).setNull(PATH.GIVEN_FROM).where(PATH.GIVEN_FROM.isNotNull()),
                sql.update(PATH).set(PATH.STATE, "OFFERED").where(PATH.STATE.ne("OFFERED")));
    }

    private static List<Table<?>> childrenFirst() {
        List<Table<?>> tables = new ArrayList<>();
        DefaultCatalog.DEFAULT_CATALOG.getSchemas().forEach(schema -> tables.addAll(schema.getTables()));
        tables.removeIf(table -> KEPT.contains(name(table)));
        tables.sort(Comparator.comparing(TestRows::name));
        List<Table<?>> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        Deque<Table<?>> waiting = new ArrayDeque<>(tables);
        int passed = 0;
        while (!waiting.isEmpty() && passed <= waiting.size()) {
            Table<?> table = waiting.removeFirst();
            boolean parentsPlaced = table.getReferences().stream()
                    .map(reference -> reference.getKey().getTable())
                    .map(TestRows::name)
                    .allMatch(parent -> parent.equals(name(table)) || placed.contains(parent) || KEPT.contains(parent));
            if (parentsPlaced) {
                placed.add(name(table));
                ordered.addFirst(table);
                passed = 0;
            } else {
                waiting.addLast(table);
                passed++;
            }
        }
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("Tables refer to each other in a circle: " + waiting);
        }
        return ordered;
    }

    private static String name(Table<?> table) {
        return table.getSchema() == null ? table.getName() : table.getSchema().getName() + "." + table.getName();
    }
}
