package be.leerspoor.plan;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.plan.Tables.REPORT;
import static leerspoor.db.plan.Tables.REPORT_PART;
import static leerspoor.db.plan.Tables.REPORT_STORY;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.stories.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Reports of the plan with what was written in them. */
@Repository
class YearReportRepository {

    private static final int MOST = 200;

    record Part(ReportPart part, String words, int version) {}

    private record Placed(StoryId story, int place) {}

    /** A report as it is kept. */
    record Kept(
            UUID id,
            String title,
            LocalDate from,
            LocalDate until,
            String byName,
            @Nullable Instant madeAt,
            @Nullable String figures,
            @Nullable Instant finalAt,
            List<Part> parts,
            List<StoryId> stories) {}

    private static final Field<List<Part>> PARTS = multiset(
                    select(REPORT_PART.PART, REPORT_PART.WORDS, REPORT_PART.VERSION)
                            .from(REPORT_PART)
                            .where(REPORT_PART.REPORT_ID.eq(REPORT.ID)))
            .convertFrom(
                    rows -> rows.map(row -> new Part(ReportPart.valueOf(row.value1()), row.value2(), row.value3())));
    private static final Field<List<StoryId>> STORIES = multiset(select(REPORT_STORY.STORY_ID, REPORT_STORY.PLACE)
                    .from(REPORT_STORY)
                    .where(REPORT_STORY.REPORT_ID.eq(REPORT.ID)))
            .convertFrom(rows -> rows.map(row -> new Placed(row.value1(), row.value2())).stream()
                    .sorted(Comparator.comparingInt(Placed::place))
                    .map(Placed::story)
                    .toList());

    private final DSLContext sql;

    YearReportRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: what is being written is of the steering group; everyone reads what is final.
    private static Condition opensTo(Actor reader) {
        return reader.has(Role.STEERING_GROUP) ? trueCondition() : REPORT.FINAL_AT.isNotNull();
    }

    /** The reports that are theirs to read, that of the last period first. */
    List<YearReportLine> all(Actor reader) {
        return sql.select(REPORT.ID, REPORT.TITLE, REPORT.FROM_ON, REPORT.UNTIL_ON, REPORT.MADE_AT, REPORT.FINAL_AT)
                .from(REPORT)
                .where(opensTo(reader))
                .orderBy(REPORT.UNTIL_ON.desc(), REPORT.BEGUN_AT.desc())
                .limit(MOST)
                .fetch(row -> new YearReportLine(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6())));
    }

    Optional<Kept> find(UUID report, Actor reader) {
        return sql.select(
                        REPORT.ID,
                        REPORT.TITLE,
                        REPORT.FROM_ON,
                        REPORT.UNTIL_ON,
                        concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME),
                        REPORT.MADE_AT,
                        REPORT.FIGURES,
                        REPORT.FINAL_AT,
                        PARTS,
                        STORIES)
                .from(REPORT)
                .join(PERSON)
                .on(PERSON.ID.eq(REPORT.BY_ID))
                .where(REPORT.ID.eq(report))
                .and(opensTo(reader))
                .fetchOptional(row -> new Kept(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10()));
    }

    /** Begins one; false when there is one with this id. */
    boolean begin(UUID report, String title, LocalDate from, LocalDate until, Instant at, PersonId by) {
        try {
            return sql.insertInto(REPORT)
                            .set(REPORT.ID, report)
                            .set(REPORT.TITLE, title)
                            .set(REPORT.FROM_ON, from)
                            .set(REPORT.UNTIL_ON, until)
                            .set(REPORT.BEGUN_AT, at)
                            .set(REPORT.BY_ID, by)
                            .onConflict(REPORT.ID)
                            .doNothing()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException justBegun) {
            // One of the two databases says so when another transaction began it at the same moment.
            return false;
        }
    }

    /** Keeps the figures of one that has none yet; false when there is none such. */
    boolean freeze(UUID report, String figures, Instant at) {
        return sql.update(REPORT)
                        .set(REPORT.FIGURES, figures)
                        .set(REPORT.MADE_AT, at)
                        .where(REPORT.ID.eq(report))
                        .and(REPORT.MADE_AT.isNull())
                        .execute()
                == 1;
    }

    /** Keeps a part on top of that version, 0 for the first one; false when it has another by now. */
    boolean write(UUID report, ReportPart part, int version, String words, PersonId by) {
        if (version == 0) {
            try {
                return sql.insertInto(REPORT_PART)
                                .set(REPORT_PART.REPORT_ID, report)
                                .set(REPORT_PART.PART, part.name())
                                .set(REPORT_PART.WORDS, words)
                                .set(REPORT_PART.BY_ID, by)
                                .set(REPORT_PART.VERSION, 1)
                                .onConflict(REPORT_PART.REPORT_ID, REPORT_PART.PART)
                                .doNothing()
                                .execute()
                        == 1;
            } catch (DuplicateKeyException justAdded) {
                // One of the two databases says so when another transaction added it at the same moment.
                return false;
            }
        }
        return sql.update(REPORT_PART)
                        .set(REPORT_PART.WORDS, words)
                        .set(REPORT_PART.BY_ID, by)
                        .set(REPORT_PART.VERSION, version + 1)
                        .where(REPORT_PART.REPORT_ID.eq(report))
                        .and(REPORT_PART.PART.eq(part.name()))
                        .and(REPORT_PART.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Locks one that is not final, so that it stays so until this is over; false when there is none such. */
    boolean hold(UUID report) {
        return sql.select(REPORT.ID)
                .from(REPORT)
                .where(REPORT.ID.eq(report))
                .and(REPORT.FINAL_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    void tell(UUID report, List<StoryId> stories) {
        sql.deleteFrom(REPORT_STORY).where(REPORT_STORY.REPORT_ID.eq(report)).execute();
        for (int place = 0; place < stories.size(); place++) {
            sql.insertInto(REPORT_STORY)
                    .set(REPORT_STORY.REPORT_ID, report)
                    .set(REPORT_STORY.STORY_ID, stories.get(place))
                    .set(REPORT_STORY.PLACE, place)
                    .execute();
        }
    }

    void makeFinal(UUID report, Instant at) {
        sql.update(REPORT)
                .set(REPORT.FINAL_AT, at)
                .where(REPORT.ID.eq(report))
                .and(REPORT.FINAL_AT.isNull())
                .execute();
    }

    void remove(UUID report) {
        sql.deleteFrom(REPORT_STORY).where(REPORT_STORY.REPORT_ID.eq(report)).execute();
        sql.deleteFrom(REPORT_PART).where(REPORT_PART.REPORT_ID.eq(report)).execute();
        sql.deleteFrom(REPORT).where(REPORT.ID.eq(report)).execute();
    }
}
