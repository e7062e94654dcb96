package be.leerspoor.people;

import static be.leerspoor.people.ActorRepository.holds;
import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.shell.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class DirectoryRepository {

    record Named(List<String> people, List<TeamInfo> teams) {}

    static final Field<String> NAME = concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME);

    private final DSLContext sql;

    DirectoryRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Colleague> colleagues(List<String> words, int max, LocalDate today) {
        return colleagues(PERSON.DEACTIVATED_AT.isNull().and(named(words)), max, today);
    }

    List<Colleague> colleagues(Collection<PersonId> people, LocalDate today) {
        return colleagues(PERSON.ID.in(people), people.size(), today);
    }

    private List<Colleague> colleagues(Condition which, int max, LocalDate today) {
        var teams = multiset(select(TEAM.NAME)
                        .from(MEMBERSHIP)
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)))
                .convertFrom(rows -> Alphabet.sorted(rows.getValues(TEAM.NAME)));
        return sql.select(PERSON.ID, NAME, teams)
                .from(PERSON)
                .where(which)
                .orderBy(PERSON.FIRST_NAME, PERSON.LAST_NAME, PERSON.ID)
                .limit(max)
                .fetch(Records.mapping(Colleague::new));
    }

    /** Every word is a part of the name. */
    static Condition named(List<String> words) {
        return words.stream().map(word -> lower(NAME).contains(word)).reduce(noCondition(), Condition::and);
    }

    List<Recipient> recipients(Collection<PersonId> people) {
        return sql.select(
                        PERSON.ID,
                        PERSON.MAIL,
                        PERSON.FIRST_NAME,
                        PERSON.LAST_NAME,
                        PERSON.LANGUAGE.convertFrom(language -> Texts.known(Locale.forLanguageTag(language))))
                .from(PERSON)
                .where(PERSON.ID.in(people))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .orderBy(PERSON.ID)
                .fetch(Records.mapping(Recipient::new));
    }

    int countActive(Collection<PersonId> people) {
        return sql.fetchCount(PERSON, PERSON.ID.in(people).and(PERSON.DEACTIVATED_AT.isNull()));
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        return sql.select(PERSON.ID, NAME)
                .from(PERSON)
                .where(PERSON.ID.in(people))
                .fetchMap(PERSON.ID, NAME);
    }

    List<TeamInfo> teams(Collection<TeamId> teams, LocalDate today) {
        return sql.fetch(selectTeams(TEAM.ID.in(teams), today)).map(Records.mapping(TeamInfo::new));
    }

    List<TeamInfo> allTeams(LocalDate today) {
        return sql.fetch(selectTeams(noCondition(), today)).map(Records.mapping(TeamInfo::new));
    }

    List<RegionInfo> allRegions() {
        return sql.select(REGION.ID, REGION.NAME).from(REGION).fetch(Records.mapping(RegionInfo::new));
    }

    List<Colleague> holders(Role role, LocalDate today) {
        Condition holder = exists(selectOne()
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                .and(ROLE_GRANT.ROLE_NAME.eq(role.name()))
                .and(holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today)));
        return colleagues(PERSON.DEACTIVATED_AT.isNull().and(holder), Integer.MAX_VALUE, today);
    }

    Named readers(Collection<PersonId> people, Collection<TeamId> teams, LocalDate today) {
        return sql.select(
                        multiset(select(NAME).from(PERSON).where(PERSON.ID.in(people)))
                                .convertFrom(rows -> rows.getValues(NAME)),
                        multiset(selectTeams(TEAM.ID.in(teams), today))
                                .convertFrom(rows -> rows.map(Records.mapping(TeamInfo::new))))
                .fetchSingle(Records.mapping(Named::new));
    }

    private static Select<Record4<TeamId, String, String, Integer>> selectTeams(Condition which, LocalDate today) {
        Field<Integer> members = field(select(countDistinct(MEMBERSHIP.PERSON_ID))
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.TEAM_ID.eq(TEAM.ID))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)));
        return select(TEAM.ID, TEAM.NAME, REGION.NAME, members)
                .from(TEAM)
                .join(REGION)
                .on(REGION.ID.eq(TEAM.REGION_ID))
                .where(which);
    }
}
