package be.leerspoor.intervision;

import static be.leerspoor.intervision.MembershipRepository.holds;
import static be.leerspoor.intervision.MembershipRepository.isFacilitator;
import static be.leerspoor.intervision.MembershipRepository.isMember;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import leerspoor.db.intervision.tables.records.GroupMemberRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Setting groups up and changing them. The rule of who takes care of a group is here. */
@Repository
class CareRepository {

    /** One stay of a person in a group. */
    record Stay(
            UUID id,
            boolean facilitator,
            LocalDate from,
            @Nullable LocalDate until) {}

    private final DSLContext sql;

    CareRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: who may change a group that goes on; every change of this package goes through it.
    static Condition inCareOf(Actor actor, LocalDate today) {
        return PEER_GROUP.CLOSED_AT.isNull().and(inCareOfOrWas(actor, today));
    }

    /** Also of a group that was closed. */
    static Condition inCareOfOrWas(Actor actor, LocalDate today) {
        return isTrainerOf(actor).or(isFacilitator(PEER_GROUP.ID, actor.id(), today));
    }

    /** The trainer in whose care it is, for as long as they are a trainer. */
    static Condition isTrainerOf(Actor actor) {
        return actor.has(Role.TRAINER) ? PEER_GROUP.TRAINER_ID.eq(actor.id()) : falseCondition();
    }

    /** Waits until nobody else is changing this group; false when it is not in the care of this person. */
    boolean takeTurn(GroupId group, Condition inCare) {
        return sql.select(PEER_GROUP.ID)
                .from(PEER_GROUP)
                .where(PEER_GROUP.ID.eq(group))
                .and(inCare)
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** As {@link #takeTurn}, for a member of today of a group that goes on. */
    boolean takeTurnAsMember(GroupId group, PersonId person, LocalDate today) {
        return takeTurn(group, PEER_GROUP.CLOSED_AT.isNull().and(isMember(PEER_GROUP.ID, person, today)));
    }

    void insert(GroupId group, GroupDraft draft, PersonId trainer, Instant at) {
        sql.insertInto(PEER_GROUP)
                .set(PEER_GROUP.ID, group)
                .set(PEER_GROUP.NAME, draft.name())
                .set(PEER_GROUP.PURPOSE, draft.purpose())
                .set(PEER_GROUP.TRAINER_ID, trainer)
                .set(PEER_GROUP.REGION_ID, draft.region())
                .set(PEER_GROUP.PLACE, draft.place())
                .set(PEER_GROUP.LINK, draft.link())
                .set(PEER_GROUP.USUAL_MINUTES, draft.usualMinutes())
                .set(PEER_GROUP.CREATED_AT, at)
                .execute();
    }

    boolean change(GroupId group, int version, GroupDraft draft) {
        return sql.update(PEER_GROUP)
                        .set(PEER_GROUP.NAME, draft.name())
                        .set(PEER_GROUP.PURPOSE, draft.purpose())
                        .set(PEER_GROUP.REGION_ID, draft.region())
                        .set(PEER_GROUP.PLACE, draft.place())
                        .set(PEER_GROUP.LINK, draft.link())
                        .set(PEER_GROUP.USUAL_MINUTES, draft.usualMinutes())
                        .set(PEER_GROUP.VERSION, version + 1)
                        .where(PEER_GROUP.ID.eq(group))
                        .and(PEER_GROUP.VERSION.eq(version))
                        .and(PEER_GROUP.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean handOver(GroupId group, PersonId from, PersonId to) {
        return sql.update(PEER_GROUP)
                        .set(PEER_GROUP.TRAINER_ID, to)
                        .set(PEER_GROUP.VERSION, PEER_GROUP.VERSION.plus(1))
                        .where(PEER_GROUP.ID.eq(group))
                        .and(PEER_GROUP.TRAINER_ID.eq(from))
                        .and(PEER_GROUP.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean close(GroupId group, Instant at) {
        return sql.update(PEER_GROUP)
                        .set(PEER_GROUP.CLOSED_AT, at)
                        .setNull(PEER_GROUP.EVERY_WEEKS)
                        .setNull(PEER_GROUP.RHYTHM_FROM)
                        .setNull(PEER_GROUP.RHYTHM_AT)
                        .set(PEER_GROUP.VERSION, PEER_GROUP.VERSION.plus(1))
                        .where(PEER_GROUP.ID.eq(group))
                        .and(PEER_GROUP.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    void keepRhythm(GroupId group, @Nullable Rhythm rhythm) {
        sql.update(PEER_GROUP)
                .set(PEER_GROUP.EVERY_WEEKS, rhythm == null ? null : rhythm.everyWeeks())
                .set(PEER_GROUP.RHYTHM_FROM, rhythm == null ? null : rhythm.from())
                .set(PEER_GROUP.RHYTHM_AT, rhythm == null ? null : rhythm.at())
                .where(PEER_GROUP.ID.eq(group))
                .execute();
    }

    void admit(GroupId group, Collection<PersonId> people, Set<PersonId> facilitators, LocalDate from) {
        sql.batchInsert(people.stream()
                        .map(person -> new GroupMemberRecord(
                                UUID.randomUUID(), group, person, facilitators.contains(person), from, null))
                        .toList())
                .execute();
    }

    /** Goes on with a stay in another part from a day on, until the day it would have ended. */
    void goOn(GroupId group, PersonId person, boolean facilitator, LocalDate from, @Nullable LocalDate until) {
        sql.executeInsert(new GroupMemberRecord(UUID.randomUUID(), group, person, facilitator, from, until));
    }

    /** The stay of somebody that has not ended yet, begun or to begin. */
    Optional<Stay> stay(GroupId group, PersonId person, LocalDate today) {
        return sql.select(GROUP_MEMBER.ID, GROUP_MEMBER.FACILITATOR, GROUP_MEMBER.FROM_DATE, GROUP_MEMBER.UNTIL_DATE)
                .from(GROUP_MEMBER)
                .where(GROUP_MEMBER.GROUP_ID.eq(group))
                .and(GROUP_MEMBER.PERSON_ID.eq(person))
                .and(GROUP_MEMBER.UNTIL_DATE.isNull().or(GROUP_MEMBER.UNTIL_DATE.gt(today)))
                .orderBy(GROUP_MEMBER.FROM_DATE)
                .limit(1)
                .fetchOptional(Records.mapping(Stay::new));
    }

    /** Ends a stay; one that has not begun by then never was. */
    void end(Stay stay, LocalDate until) {
        if (stay.from().isBefore(until)) {
            sql.update(GROUP_MEMBER)
                    .set(GROUP_MEMBER.UNTIL_DATE, until)
                    .where(GROUP_MEMBER.ID.eq(stay.id()))
                    .execute();
        } else {
            sql.deleteFrom(GROUP_MEMBER).where(GROUP_MEMBER.ID.eq(stay.id())).execute();
        }
    }

    /** Whether somebody else runs the meetings on that day and from then on. */
    boolean hasOtherFacilitator(GroupId group, PersonId person, LocalDate day) {
        return sql.fetchExists(selectOne()
                .from(GROUP_MEMBER)
                .where(GROUP_MEMBER.GROUP_ID.eq(group))
                .and(GROUP_MEMBER.PERSON_ID.ne(person))
                .and(GROUP_MEMBER.FACILITATOR)
                .and(holds(day))
                .and(GROUP_MEMBER.UNTIL_DATE.isNull()));
    }

    boolean isMemberToday(GroupId group, PersonId person, LocalDate today) {
        return sql.fetchExists(selectOne().where(isMember(val(group, PEER_GROUP.ID), person, today)));
    }
}
