package be.leerspoor.people;

import static be.leerspoor.people.ActorRepository.holds;
import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class StaffRepository {

    /** Somebody to be put in the order of the alphabet. */
    record Named(PersonId id, String lastName, String firstName) {}

    private final DSLContext sql;

    StaffRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Everyone of whose name, user name or mail every word is a part, in no order. */
    List<Named> named(List<String> words) {
        Condition which = words.stream()
                .map(word -> lower(DirectoryRepository.NAME)
                        .contains(word)
                        .or(PERSON.USER_NAME.contains(word))
                        .or(PERSON.MAIL.contains(word)))
                .reduce(noCondition(), Condition::and);
        return sql.select(PERSON.ID, PERSON.LAST_NAME, PERSON.FIRST_NAME)
                .from(PERSON)
                .where(which)
                .fetch(Records.mapping(Named::new));
    }

    /** The rows of these people, in no order. */
    List<StaffRow> rows(Collection<PersonId> people, LocalDate today) {
        Field<List<String>> teams = multiset(select(TEAM.NAME)
                        .from(MEMBERSHIP)
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)))
                .convertFrom(rows -> Alphabet.sorted(rows.getValues(TEAM.NAME)));
        Field<List<Role>> roles = multiset(select(ROLE_GRANT.ROLE_NAME)
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today)))
                .convertFrom(rows -> rows.stream()
                        .map(held -> Role.valueOf(held.value1()))
                        .distinct()
                        .sorted()
                        .toList());
        return sql.select(
                        PERSON.ID,
                        DirectoryRepository.NAME,
                        PERSON.USER_NAME,
                        PERSON.MAIL,
                        field(PERSON.DEACTIVATED_AT.isNull()),
                        teams,
                        roles)
                .from(PERSON)
                .where(PERSON.ID.in(people))
                .fetch(Records.mapping(StaffRow::new));
    }

    Optional<StaffMember> find(PersonId id) {
        var memberships = multiset(
                        select(MEMBERSHIP.ID, TEAM.ID, TEAM.NAME, MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE)
                                .from(MEMBERSHIP)
                                .join(TEAM)
                                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                                .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID)))
                .convertFrom(rows -> rows.map(Records.mapping(StaffMember.Membership::new)).stream()
                        .sorted(Comparator.comparing(StaffMember.Membership::from)
                                .reversed()
                                .thenComparing(StaffMember.Membership::teamName, Alphabet.ORDER))
                        .toList());
        var grants = multiset(select(
                                ROLE_GRANT.ID,
                                ROLE_GRANT.ROLE_NAME.convertFrom(Role::valueOf),
                                coalesce(TEAM.NAME, REGION.NAME),
                                ROLE_GRANT.FROM_DATE,
                                ROLE_GRANT.UNTIL_DATE)
                        .from(ROLE_GRANT)
                        .leftJoin(TEAM)
                        .on(TEAM.ID.eq(ROLE_GRANT.TEAM_ID))
                        .leftJoin(REGION)
                        .on(REGION.ID.eq(ROLE_GRANT.REGION_ID))
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .orderBy(ROLE_GRANT.FROM_DATE.desc(), ROLE_GRANT.ROLE_NAME))
                .convertFrom(rows -> rows.map(Records.mapping(StaffMember.Grant::new)));
        var details = row(PERSON.USER_NAME, PERSON.MAIL, PERSON.FIRST_NAME, PERSON.LAST_NAME)
                .mapping(PersonDraft::new);
        return sql.select(
                        PERSON.ID,
                        PERSON.VERSION,
                        details,
                        field(PERSON.DEACTIVATED_AT.isNull()),
                        field(PERSON.PASSWORD_HASH.isNotNull()),
                        memberships,
                        grants)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(Records.mapping(StaffMember::new));
    }

    /** Who else has this user name or mail address; the names that are taken. */
    List<String> taken(PersonDraft draft, @Nullable PersonId self) {
        return sql
                .select(PERSON.USER_NAME, PERSON.MAIL)
                .from(PERSON)
                .where(PERSON.USER_NAME.eq(draft.userName()).or(PERSON.MAIL.eq(draft.mail())))
                .and(self == null ? noCondition() : PERSON.ID.ne(self))
                .fetch()
                .stream()
                .flatMap(row -> List.of(row.value1(), row.value2()).stream())
                .toList();
    }

    boolean edit(PersonId id, int version, PersonDraft draft) {
        return sql.update(PERSON)
                        .set(PERSON.USER_NAME, draft.userName())
                        .set(PERSON.MAIL, draft.mail())
                        .set(PERSON.FIRST_NAME, draft.firstName())
                        .set(PERSON.LAST_NAME, draft.lastName())
                        .set(PERSON.VERSION, version + 1)
                        .where(PERSON.ID.eq(id))
                        .and(PERSON.VERSION.eq(version))
                        .execute()
                == 1;
    }

    boolean deactivate(PersonId id, Instant now) {
        return sql.update(PERSON)
                        .set(PERSON.DEACTIVATED_AT, now)
                        .set(PERSON.STAMP, PERSON.STAMP.plus(1))
                        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                        .where(PERSON.ID.eq(id))
                        .and(PERSON.DEACTIVATED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean reactivate(PersonId id) {
        return sql.update(PERSON)
                        .setNull(PERSON.DEACTIVATED_AT)
                        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                        .where(PERSON.ID.eq(id))
                        .and(PERSON.DEACTIVATED_AT.isNotNull())
                        .execute()
                == 1;
    }

    /** Holds back other changes of who is in what, until this transaction ends. */
    void lock(PersonId id) {
        sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.eq(id)).forUpdate().fetch();
    }

    boolean isMember(PersonId person, TeamId team, Period period) {
        return sql.fetchExists(select(MEMBERSHIP.ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(person))
                .and(MEMBERSHIP.TEAM_ID.eq(team))
                .and(meets(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, period)));
    }

    void addMembership(PersonId person, TeamId team, Period period) {
        sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, UUID.randomUUID())
                .set(MEMBERSHIP.PERSON_ID, person)
                .set(MEMBERSHIP.TEAM_ID, team)
                .set(MEMBERSHIP.FROM_DATE, period.from())
                .set(MEMBERSHIP.UNTIL_DATE, period.until())
                .execute();
    }

    /** Ends it on that day, or on its first day when it begins later: then it never holds. */
    boolean endMembership(PersonId person, UUID membership, LocalDate until) {
        return sql.update(MEMBERSHIP)
                        .set(MEMBERSHIP.UNTIL_DATE, greatest(MEMBERSHIP.FROM_DATE, val(until)))
                        .where(MEMBERSHIP.ID.eq(membership))
                        .and(MEMBERSHIP.PERSON_ID.eq(person))
                        .execute()
                == 1;
    }

    boolean holdsRole(PersonId person, Role role, RolePlace place, Period period) {
        return sql.fetchExists(select(ROLE_GRANT.ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(person))
                .and(ROLE_GRANT.ROLE_NAME.eq(role.name()))
                .and(place.region() == null ? ROLE_GRANT.REGION_ID.isNull() : ROLE_GRANT.REGION_ID.eq(place.region()))
                .and(place.team() == null ? ROLE_GRANT.TEAM_ID.isNull() : ROLE_GRANT.TEAM_ID.eq(place.team()))
                .and(meets(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, period)));
    }

    void addGrant(PersonId person, Role role, RolePlace place, Period period) {
        sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, UUID.randomUUID())
                .set(ROLE_GRANT.PERSON_ID, person)
                .set(ROLE_GRANT.ROLE_NAME, role.name())
                .set(ROLE_GRANT.REGION_ID, place.region())
                .set(ROLE_GRANT.TEAM_ID, place.team())
                .set(ROLE_GRANT.FROM_DATE, period.from())
                .set(ROLE_GRANT.UNTIL_DATE, period.until())
                .execute();
    }

    boolean endGrant(PersonId person, UUID grant, LocalDate until) {
        return sql.update(ROLE_GRANT)
                        .set(ROLE_GRANT.UNTIL_DATE, greatest(ROLE_GRANT.FROM_DATE, val(until)))
                        .where(ROLE_GRANT.ID.eq(grant))
                        .and(ROLE_GRANT.PERSON_ID.eq(person))
                        .execute()
                == 1;
    }

    /** How many active people are administrator today without an end date. */
    int lastingAdministrators(LocalDate today) {
        return sql.select(count())
                .from(PERSON)
                .where(PERSON.DEACTIVATED_AT.isNull())
                .and(PERSON.ID.in(select(ROLE_GRANT.PERSON_ID)
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.ROLE_NAME.eq(Role.ADMINISTRATOR.name()))
                        .and(ROLE_GRANT.FROM_DATE.le(today))
                        .and(ROLE_GRANT.UNTIL_DATE.isNull())))
                .fetchSingle()
                .value1();
    }

    private static Condition meets(TableField<?, LocalDate> from, TableField<?, LocalDate> until, Period period) {
        Condition beginsInTime = period.until() == null ? noCondition() : from.lt(period.until());
        return beginsInTime.and(until.isNull().or(until.gt(period.from()).and(until.gt(from))));
    }
}
