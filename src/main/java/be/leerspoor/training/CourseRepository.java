package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.COURSE_STORY;
import static leerspoor.db.training.Tables.COURSE_TOOL;
import static leerspoor.db.training.Tables.EDITION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import be.leerspoor.stories.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Courses as rows. */
@Repository
class CourseRepository {

    private static final Field<List<StoryId>> STORIES = multiset(
                    select(COURSE_STORY.STORY_ID).from(COURSE_STORY).where(COURSE_STORY.COURSE_CODE.eq(COURSE.CODE)))
            .convertFrom(rows -> rows.getValues(COURSE_STORY.STORY_ID));

    private static final Field<Set<String>> TOOLS = multiset(
                    select(COURSE_TOOL.TOOL_CODE).from(COURSE_TOOL).where(COURSE_TOOL.COURSE_CODE.eq(COURSE.CODE)))
            .convertFrom(rows -> rows.intoSet(COURSE_TOOL.TOOL_CODE));

    private final DSLContext sql;

    CourseRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those that are offered, in their order. */
    List<Course> offered() {
        return courses(COURSE.RETIRED_AT.isNull());
    }

    /** All, also those that are offered no more. */
    List<Course> all() {
        return courses(noCondition());
    }

    Optional<Course> course(String code) {
        return courses(COURSE.CODE.eq(code)).stream().findFirst();
    }

    /** Those that are offered and in which one practises this tool. */
    List<Course> practising(String tool) {
        return courses(COURSE.RETIRED_AT
                .isNull()
                .and(COURSE.CODE.in(
                        select(COURSE_TOOL.COURSE_CODE).from(COURSE_TOOL).where(COURSE_TOOL.TOOL_CODE.eq(tool)))));
    }

    private List<Course> courses(Condition which) {
        return sql.select(
                        COURSE.CODE,
                        COURSE.VERSION,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        COURSE.PURPOSE_NL,
                        COURSE.PURPOSE_EN,
                        COURSE.REQUIRED_SHARE,
                        COURSE.VALID_MONTHS,
                        COURSE.CERTIFIED,
                        field(COURSE.RETIRED_AT.isNotNull()),
                        STORIES,
                        TOOLS)
                .from(COURSE)
                .where(which)
                .orderBy(COURSE.PLACE, COURSE.CODE)
                .fetch(Records.mapping(Course::new));
    }

    boolean exists(String code) {
        return sql.fetchExists(COURSE, COURSE.CODE.eq(code));
    }

    /** Adds it at the end, unless the code is taken. */
    boolean add(String code, CourseDraft draft, PersonId by) {
        return sql.insertInto(COURSE)
                        .set(COURSE.CODE, code)
                        .set(
                                COURSE.PLACE,
                                select(coalesce(max(COURSE.PLACE), inline(0)).plus(1))
                                        .from(COURSE))
                        .set(COURSE.NAME_NL, draft.nameNl())
                        .set(COURSE.NAME_EN, draft.nameEn())
                        .set(COURSE.PURPOSE_NL, draft.purposeNl())
                        .set(COURSE.PURPOSE_EN, draft.purposeEn())
                        .set(COURSE.REQUIRED_SHARE, draft.requiredShare())
                        .set(COURSE.VALID_MONTHS, draft.validMonths())
                        .set(COURSE.CERTIFIED, draft.certified())
                        .set(COURSE.AUTHOR_ID, by)
                        .onConflict(COURSE.CODE)
                        .doNothing()
                        .execute()
                == 1;
    }

    boolean change(String code, int version, CourseDraft draft) {
        return sql.update(COURSE)
                        .set(COURSE.NAME_NL, draft.nameNl())
                        .set(COURSE.NAME_EN, draft.nameEn())
                        .set(COURSE.PURPOSE_NL, draft.purposeNl())
                        .set(COURSE.PURPOSE_EN, draft.purposeEn())
                        .set(COURSE.REQUIRED_SHARE, draft.requiredShare())
                        .set(COURSE.VALID_MONTHS, draft.validMonths())
                        .set(COURSE.CERTIFIED, draft.certified())
                        .set(COURSE.VERSION, version + 1)
                        .where(COURSE.CODE.eq(code))
                        .and(COURSE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Tells calendars that the title of what is still to come of a course may have changed. */
    void raiseSequence(String code, Instant now) {
        sql.update(COURSE_SESSION)
                .set(COURSE_SESSION.CALENDAR_SEQUENCE, COURSE_SESSION.CALENDAR_SEQUENCE.plus(1))
                .where(COURSE_SESSION.STARTS_AT.gt(now))
                .and(COURSE_SESSION.EDITION_ID.in(
                        select(EDITION.ID).from(EDITION).where(EDITION.COURSE_CODE.eq(code))))
                .execute();
    }

    boolean retire(String code, Instant at) {
        return sql.update(COURSE)
                        .set(COURSE.RETIRED_AT, at)
                        .set(COURSE.VERSION, COURSE.VERSION.plus(1))
                        .where(COURSE.CODE.eq(code))
                        .and(COURSE.RETIRED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean offerAgain(String code) {
        return sql.update(COURSE)
                        .setNull(COURSE.RETIRED_AT)
                        .set(COURSE.VERSION, COURSE.VERSION.plus(1))
                        .where(COURSE.CODE.eq(code))
                        .and(COURSE.RETIRED_AT.isNotNull())
                        .execute()
                == 1;
    }

    /** Lets a course be one in which exactly these tools are practised. */
    void practise(String code, Set<String> tools) {
        sql.deleteFrom(COURSE_TOOL)
                .where(COURSE_TOOL.COURSE_CODE.eq(code))
                .and(COURSE_TOOL.TOOL_CODE.notIn(tools))
                .execute();
        tools.forEach(tool -> sql.insertInto(COURSE_TOOL)
                .set(COURSE_TOOL.COURSE_CODE, code)
                .set(COURSE_TOOL.TOOL_CODE, tool)
                .onConflict(COURSE_TOOL.COURSE_CODE, COURSE_TOOL.TOOL_CODE)
                .doNothing()
                .execute());
    }

    void addStory(String code, StoryId story, PersonId by) {
        sql.insertInto(COURSE_STORY)
                .set(COURSE_STORY.COURSE_CODE, code)
                .set(COURSE_STORY.STORY_ID, story)
                .set(COURSE_STORY.BY_ID, by)
                .onConflict(COURSE_STORY.COURSE_CODE, COURSE_STORY.STORY_ID)
                .doNothing()
                .execute();
    }

    boolean removeStory(String code, StoryId story) {
        return sql.deleteFrom(COURSE_STORY)
                        .where(COURSE_STORY.COURSE_CODE.eq(code))
                        .and(COURSE_STORY.STORY_ID.eq(story))
                        .execute()
                == 1;
    }
}
