package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.AWAY;
import static org.jooq.impl.DSL.noCondition;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who is not at work for a while. */
@Repository
class AwayRepository {

    private final DSLContext sql;
    private final WalkRepository walks;

    AwayRepository(DSLContext sql, WalkRepository walks) {
        this.sql = sql;
        this.walks = walks;
    }

    List<AwayTime> coming(PersonId leader, LocalDate today) {
        return sql.select(AWAY.ID, EditionRepository.name(PERSON), AWAY.FROM_DATE, AWAY.UNTIL_DATE)
                .from(AWAY)
                .join(PERSON)
                .on(PERSON.ID.eq(AWAY.PERSON_ID))
                .where(PERSON.DEACTIVATED_AT.isNull())
                .and(LeaderRepository.leads(leader, PERSON.ID, today))
                .and(AWAY.UNTIL_DATE.isNull().or(AWAY.UNTIL_DATE.gt(today)))
                .orderBy(AWAY.FROM_DATE, PERSON.FIRST_NAME, PERSON.LAST_NAME, AWAY.ID)
                .fetch(Records.mapping(AwayTime::new));
    }

    /** False when one of these days is noted already. */
    boolean note(PersonId person, LocalDate from, @Nullable LocalDate until, PersonId by) {
        walks.takeTurn(person);
        Condition meets = (until == null ? noCondition() : AWAY.FROM_DATE.lt(until))
                .and(AWAY.UNTIL_DATE.isNull().or(AWAY.UNTIL_DATE.gt(from)));
        if (sql.fetchExists(AWAY, AWAY.PERSON_ID.eq(person).and(meets))) {
            return false;
        }
        sql.insertInto(AWAY)
                .set(AWAY.ID, UUID.randomUUID())
                .set(AWAY.PERSON_ID, person)
                .set(AWAY.FROM_DATE, from)
                .set(AWAY.UNTIL_DATE, until)
                .set(AWAY.BY_ID, by)
                .execute();
        return true;
    }

    Optional<PersonId> whose(UUID away) {
        return sql.select(AWAY.PERSON_ID).from(AWAY).where(AWAY.ID.eq(away)).fetchOptional(AWAY.PERSON_ID);
    }

    void end(UUID away, LocalDate today) {
        sql.deleteFrom(AWAY)
                .where(AWAY.ID.eq(away))
                .and(AWAY.FROM_DATE.ge(today))
                .execute();
        sql.update(AWAY)
                .set(AWAY.UNTIL_DATE, today)
                .where(AWAY.ID.eq(away))
                .and(AWAY.UNTIL_DATE.isNull().or(AWAY.UNTIL_DATE.gt(today)))
                .execute();
    }
}
