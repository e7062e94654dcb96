package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.Circles;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import leerspoor.db.people.tables.Person;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Who is in which group. The rules of who reads what of a group are here, and every read goes through them. */
@Repository
class MembershipRepository implements Circles {

    private final DSLContext sql;

    MembershipRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: a former member is nobody here, from the day they left.
    static Condition isMember(Field<GroupId> group, PersonId person, LocalDate today) {
        return exists(selectOne().from(GROUP_MEMBER).where(memberToday(group, person, today)));
    }

    static Condition isMember(Field<GroupId> group, Field<PersonId> person, LocalDate today) {
        return exists(selectOne()
                .from(GROUP_MEMBER)
                .where(GROUP_MEMBER.GROUP_ID.eq(group))
                .and(GROUP_MEMBER.PERSON_ID.eq(person))
                .and(holds(today)));
    }

    /** A member of today who runs the meetings of the group. */
    static Condition isFacilitator(Field<GroupId> group, PersonId person, LocalDate today) {
        return exists(selectOne()
                .from(GROUP_MEMBER)
                .where(memberToday(group, person, today))
                .and(GROUP_MEMBER.FACILITATOR));
    }

    // Confidential: who came later does not read what was said before.
    static Condition wasThere(PersonId person, LocalDate today) {
        // Another part in the group begins another row, so the day itself is looked for and not the row of today.
        return isMember(MEETING.GROUP_ID, person, today)
                .and(exists(selectOne()
                        .from(GROUP_MEMBER)
                        .where(GROUP_MEMBER.GROUP_ID.eq(MEETING.GROUP_ID))
                        .and(GROUP_MEMBER.PERSON_ID.eq(person))
                        .and(GROUP_MEMBER.FROM_DATE.le(MEETING.HELD_ON))
                        .and(GROUP_MEMBER.UNTIL_DATE.isNull().or(GROUP_MEMBER.UNTIL_DATE.gt(MEETING.HELD_ON)))));
    }

    /** Whether this person came to a meeting of the statement. */
    static Condition came(PersonId person) {
        return exists(selectOne()
                .from(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                .and(ATTENDANCE.PERSON_ID.eq(person))
                .and(ATTENDANCE.FACT.eq(Attended.PRESENT.name())));
    }

    private static Condition memberToday(Field<GroupId> group, PersonId person, LocalDate today) {
        return GROUP_MEMBER
                .GROUP_ID
                .eq(group)
                .and(GROUP_MEMBER.PERSON_ID.eq(person))
                .and(holds(today));
    }

    /** What somebody is called. */
    static Field<String> name(Person person) {
        return person.FIRST_NAME.concat(inline(" ")).concat(person.LAST_NAME);
    }

    static Condition holds(LocalDate today) {
        return GROUP_MEMBER
                .FROM_DATE
                .le(today)
                .and(GROUP_MEMBER.UNTIL_DATE.isNull().or(GROUP_MEMBER.UNTIL_DATE.gt(today)));
    }

    /** How many active people are in a group of the statement today. */
    static Field<Integer> memberCount(LocalDate today) {
        return field(select(countDistinct(GROUP_MEMBER.PERSON_ID))
                .from(GROUP_MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(GROUP_MEMBER.PERSON_ID))
                .where(GROUP_MEMBER.GROUP_ID.eq(PEER_GROUP.ID))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .and(holds(today)));
    }

    @Override
    public Set<AccessTerm> of(PersonId person, LocalDate today) {
        return sql
                .select(GROUP_MEMBER.GROUP_ID)
                .from(GROUP_MEMBER)
                .where(GROUP_MEMBER.PERSON_ID.eq(person))
                .and(holds(today))
                .fetch(GROUP_MEMBER.GROUP_ID)
                .stream()
                .map(group -> AccessTerm.ofCircle(group.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Circle> named(Collection<AccessTerm> terms, LocalDate today) {
        List<GroupId> groups = terms.stream()
                .filter(AccessTerm::isOfCircle)
                .map(term -> new GroupId(
                        UUID.fromString(term.value().substring(term.value().indexOf(':') + 1))))
                .toList();
        return sql.select(PEER_GROUP.ID, PEER_GROUP.NAME, memberCount(today))
                .from(PEER_GROUP)
                .where(PEER_GROUP.ID.in(groups))
                .fetch(row -> new Circle(AccessTerm.ofCircle(row.value1().value()), row.value2(), row.value3()));
    }
}
