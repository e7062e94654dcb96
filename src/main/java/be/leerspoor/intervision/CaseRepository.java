package be.leerspoor.intervision;

import static be.leerspoor.intervision.MembershipRepository.isMember;
import static be.leerspoor.intervision.MembershipRepository.name;
import static be.leerspoor.intervision.PromiseRepository.hasPromised;
import static leerspoor.db.intervision.Tables.BROUGHT_CASE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Questions that members bring to their group. */
@Repository
class CaseRepository {

    static final String BROUGHT = "BROUGHT";
    static final String TAKEN_UP = "TAKEN_UP";
    private static final String TAKEN_BACK = "TAKEN_BACK";

    private final DSLContext sql;

    CaseRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: a question is for the members of today who promised, and for its author, with whom it leaves.
    static Condition readableBy(PersonId reader, LocalDate today) {
        return isMember(BROUGHT_CASE.GROUP_ID, reader, today)
                .and(BROUGHT_CASE
                        .AUTHOR_ID
                        .eq(val(reader, BROUGHT_CASE.AUTHOR_ID))
                        .or(hasPromised(BROUGHT_CASE.GROUP_ID, reader)))
                .and(isMember(BROUGHT_CASE.GROUP_ID, BROUGHT_CASE.AUTHOR_ID, today));
    }

    /** What waits in a group, the most urgent first. */
    List<BroughtCase> waiting(GroupId group, PersonId reader, LocalDate today) {
        return read(BROUGHT_CASE.GROUP_ID.eq(group), reader, today);
    }

    Optional<BroughtCase> waiting(CaseId question, PersonId reader, LocalDate today) {
        return read(BROUGHT_CASE.ID.eq(question), reader, today).stream().findFirst();
    }

    private List<BroughtCase> read(Condition which, PersonId reader, LocalDate today) {
        Field<String> name = name(PERSON);
        Field<LocalDate> lastPresented = field(select(max(MEETING.HELD_ON))
                .from(MEETING)
                .where(MEETING.GROUP_ID.eq(BROUGHT_CASE.GROUP_ID))
                .and(MEETING.PRESENTER_ID.eq(BROUGHT_CASE.AUTHOR_ID))
                .and(MEETING.STATE.eq(MeetingState.CLOSED.name())));
        return sql.select(
                        BROUGHT_CASE.ID,
                        BROUGHT_CASE.GROUP_ID,
                        BROUGHT_CASE.QUESTION,
                        BROUGHT_CASE.URGENCY,
                        name,
                        BROUGHT_CASE.AUTHOR_ID,
                        BROUGHT_CASE.BROUGHT_AT,
                        BROUGHT_CASE.VERSION,
                        lastPresented,
                        BROUGHT_CASE.REVIEW_ID)
                .from(BROUGHT_CASE)
                .join(PERSON)
                .on(PERSON.ID.eq(BROUGHT_CASE.AUTHOR_ID))
                .where(which)
                .and(BROUGHT_CASE.STATE.eq(BROUGHT))
                .and(readableBy(reader, today))
                .orderBy(BROUGHT_CASE.URGENCY.desc(), BROUGHT_CASE.BROUGHT_AT, BROUGHT_CASE.ID)
                .fetch(row -> new BroughtCase(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Urgency.of(row.value4()),
                        row.value5(),
                        row.value6().equals(reader),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        null));
    }

    void bring(
            CaseId id,
            GroupId group,
            PersonId author,
            GuardedText question,
            Urgency urgency,
            @Nullable ReviewId review,
            Instant at) {
        sql.insertInto(BROUGHT_CASE)
                .set(BROUGHT_CASE.ID, id)
                .set(BROUGHT_CASE.GROUP_ID, group)
                .set(BROUGHT_CASE.AUTHOR_ID, author)
                .set(BROUGHT_CASE.QUESTION, question.value())
                .set(BROUGHT_CASE.URGENCY, urgency.code())
                .set(BROUGHT_CASE.REVIEW_ID, review)
                .set(BROUGHT_CASE.STATE, BROUGHT)
                .set(BROUGHT_CASE.BROUGHT_AT, at)
                .execute();
    }

    /** Changes a question of this author that waits and was not changed since {@code version}. */
    boolean change(
            CaseId id,
            PersonId author,
            int version,
            GuardedText question,
            Urgency urgency,
            @Nullable ReviewId review,
            LocalDate today) {
        return sql.update(BROUGHT_CASE)
                        .set(BROUGHT_CASE.QUESTION, question.value())
                        .set(BROUGHT_CASE.URGENCY, urgency.code())
                        .set(BROUGHT_CASE.REVIEW_ID, review)
                        .set(BROUGHT_CASE.VERSION, version + 1)
                        .where(isWaitingOf(id, author, today))
                        .and(BROUGHT_CASE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    boolean takeBack(CaseId id, PersonId author, LocalDate today) {
        return sql.update(BROUGHT_CASE)
                        .set(BROUGHT_CASE.STATE, TAKEN_BACK)
                        .set(BROUGHT_CASE.VERSION, BROUGHT_CASE.VERSION.plus(1))
                        .where(isWaitingOf(id, author, today))
                        .execute()
                == 1;
    }

    private static Condition isWaitingOf(CaseId id, PersonId author, LocalDate today) {
        return BROUGHT_CASE
                .ID
                .eq(id)
                .and(BROUGHT_CASE.AUTHOR_ID.eq(val(author, BROUGHT_CASE.AUTHOR_ID)))
                .and(BROUGHT_CASE.STATE.eq(BROUGHT))
                .and(isMember(BROUGHT_CASE.GROUP_ID, author, today));
    }
}
