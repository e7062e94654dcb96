package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who is in which edition. Changes are made by who has the turn at the edition. */
@Repository
class EnrolmentRepository {

    /** Where somebody stands. */
    record Standing(EnrolmentState state, @Nullable Instant declineUntil) {}

    private final DSLContext sql;

    EnrolmentRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Standing> standing(EditionId edition, PersonId person) {
        return sql.select(ENROLMENT.STATE.convertFrom(EnrolmentState::valueOf), ENROLMENT.DECLINE_UNTIL)
                .from(ENROLMENT)
                .where(of(edition, person))
                .fetchOptional(Records.mapping(Standing::new));
    }

    int count(EditionId edition, EnrolmentState state) {
        return sql.fetchCount(ENROLMENT, ENROLMENT.EDITION_ID.eq(edition), ENROLMENT.STATE.eq(state.name()));
    }

    /** When the first session of an edition begins. */
    Instant begins(EditionId edition) {
        return sql.select(min(COURSE_SESSION.STARTS_AT))
                .from(COURSE_SESSION)
                .where(COURSE_SESSION.EDITION_ID.eq(edition))
                .fetchSingle()
                .value1();
    }

    /**
     * Puts somebody in an edition, after everyone who is in it; also who was in it before. Why they cancelled then stays for
     * as long as they are only asked.
     */
    void put(EditionId edition, PersonId person, EnrolmentState state, PersonId by, Instant now) {
        int turn = sql.select(coalesce(max(ENROLMENT.TURN), inline(0)).plus(1))
                .from(ENROLMENT)
                .where(ENROLMENT.EDITION_ID.eq(edition))
                .fetchSingle()
                .value1();
        int changed = sql.update(ENROLMENT)
                .set(ENROLMENT.STATE, state.name())
                .set(ENROLMENT.BY_ID, by)
                .set(ENROLMENT.SINCE, now)
                .set(ENROLMENT.TURN, turn)
                .setNull(ENROLMENT.DECLINE_UNTIL)
                .set(
                        ENROLMENT.CANCEL_REASON,
                        state == EnrolmentState.ASKED ? ENROLMENT.CANCEL_REASON : inline(null, ENROLMENT.CANCEL_REASON))
                .set(ENROLMENT.CHANGED_AT, now)
                .where(of(edition, person))
                .execute();
        if (changed == 0) {
            sql.insertInto(ENROLMENT)
                    .set(ENROLMENT.EDITION_ID, edition)
                    .set(ENROLMENT.PERSON_ID, person)
                    .set(ENROLMENT.STATE, state.name())
                    .set(ENROLMENT.BY_ID, by)
                    .set(ENROLMENT.SINCE, now)
                    .set(ENROLMENT.TURN, turn)
                    .set(ENROLMENT.CHANGED_AT, now)
                    .execute();
        }
    }

    /** Who works here and waits longest. */
    Optional<PersonId> first(EditionId edition) {
        return sql.select(ENROLMENT.PERSON_ID)
                .from(ENROLMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ENROLMENT.PERSON_ID))
                .where(ENROLMENT.EDITION_ID.eq(edition))
                .and(ENROLMENT.STATE.eq(EnrolmentState.WAITING.name()))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .orderBy(ENROLMENT.TURN)
                .limit(1)
                .fetchOptional(ENROLMENT.PERSON_ID);
    }

    void promote(EditionId edition, PersonId person, Instant declineUntil, Instant now) {
        sql.update(ENROLMENT)
                .set(ENROLMENT.STATE, EnrolmentState.PLACED.name())
                .set(ENROLMENT.DECLINE_UNTIL, declineUntil)
                .set(ENROLMENT.CHANGED_AT, now)
                .where(of(edition, person))
                .and(ENROLMENT.STATE.eq(EnrolmentState.WAITING.name()))
                .execute();
    }

    /** Notes that who came from the waiting list keeps the place. */
    boolean keep(EditionId edition, PersonId person, Instant now) {
        return sql.update(ENROLMENT)
                        .setNull(ENROLMENT.DECLINE_UNTIL)
                        .set(ENROLMENT.CHANGED_AT, now)
                        .where(of(edition, person))
                        .and(ENROLMENT.STATE.eq(EnrolmentState.PLACED.name()))
                        .and(ENROLMENT.DECLINE_UNTIL.isNotNull())
                        .execute()
                == 1;
    }

    /** Takes somebody out; who was only asked keeps the reason of an earlier time. */
    boolean leave(EditionId edition, PersonId person, EnrolmentState from, @Nullable String reason, Instant now) {
        return sql.update(ENROLMENT)
                        .set(ENROLMENT.STATE, EnrolmentState.CANCELLED.name())
                        .setNull(ENROLMENT.DECLINE_UNTIL)
                        .set(
                                ENROLMENT.CANCEL_REASON,
                                from == EnrolmentState.ASKED
                                        ? ENROLMENT.CANCEL_REASON
                                        : val(reason, ENROLMENT.CANCEL_REASON))
                        .set(ENROLMENT.CHANGED_AT, now)
                        .where(of(edition, person))
                        .and(ENROLMENT.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    /** The editions to come that somebody who works here no more is in; none for who does. */
    List<EditionId> comingOfWhoLeft(PersonId person, Instant now) {
        return sql.select(ENROLMENT.EDITION_ID)
                .from(ENROLMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ENROLMENT.PERSON_ID))
                .where(ENROLMENT.PERSON_ID.eq(person))
                .and(PERSON.DEACTIVATED_AT.isNotNull())
                .and(ENROLMENT.STATE.ne(EnrolmentState.CANCELLED.name()))
                .and(notExists(selectOne()
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(ENROLMENT.EDITION_ID))
                        .and(COURSE_SESSION.STARTS_AT.le(now))))
                .orderBy(ENROLMENT.EDITION_ID)
                .fetch(ENROLMENT.EDITION_ID);
    }

    void giveBack(EditionId edition, PersonId person, Instant now) {
        sql.update(ENROLMENT)
                .set(ENROLMENT.STATE, EnrolmentState.CANCELLED.name())
                .setNull(ENROLMENT.DECLINE_UNTIL)
                .set(ENROLMENT.CHANGED_AT, now)
                .where(of(edition, person))
                .execute();
    }

    /** The people of the leader's teams who are not in an edition, of whose name every one of these words is a part. */
    List<Colleague> toPropose(EditionId edition, PersonId leader, List<String> words, int max, LocalDate today) {
        var name = EditionRepository.name(PERSON);
        var teams = multiset(select(TEAM.NAME)
                        .from(MEMBERSHIP)
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(AudienceRepository.holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)))
                .convertFrom(rows -> Alphabet.sorted(rows.getValues(TEAM.NAME)));
        Condition named = words.stream().map(word -> lower(name).contains(word)).reduce(noCondition(), Condition::and);
        return Alphabet.sorted(
                sql.select(PERSON.ID, name, teams)
                        .from(PERSON)
                        .where(PERSON.DEACTIVATED_AT.isNull())
                        .and(PERSON.ID.ne(leader))
                        .and(LeaderRepository.leads(leader, PERSON.ID, today))
                        .and(named)
                        .and(notExists(selectOne()
                                .from(ENROLMENT)
                                .where(ENROLMENT.EDITION_ID.eq(edition))
                                .and(ENROLMENT.PERSON_ID.eq(PERSON.ID))
                                .and(ENROLMENT.STATE.ne(EnrolmentState.CANCELLED.name()))))
                        .orderBy(PERSON.FIRST_NAME, PERSON.LAST_NAME, PERSON.ID)
                        .limit(max)
                        .fetch(Records.mapping(Colleague::new)),
                Colleague::name);
    }

    static List<String> words(String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        return asked.isEmpty() ? List.of() : List.of(asked.split("\\s+"));
    }

    private static Condition of(EditionId edition, PersonId person) {
        return ENROLMENT.EDITION_ID.eq(edition).and(ENROLMENT.PERSON_ID.eq(person));
    }
}
