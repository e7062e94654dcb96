package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.AWAY;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.PROPOSAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.TeamId;
import be.leerspoor.shell.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads how the people of a team stand. */
@Repository
class TeamLearningRepository {

    /** Somebody in a team, with what they have of evidence, what is planned and what was proposed to them. */
    record Member(
            TeamId team,
            String teamName,
            PersonId person,
            String name,
            boolean away,
            List<Proven> proven,
            List<Place> places,
            List<Asked> asked) {

        List<Evidence> evidence() {
            return proven.stream().map(Proven::evidence).toList();
        }

        /** Where evidence of courses came from that were not given here. */
        Set<UUID> earlier() {
            return proven.stream()
                    .filter(each -> each.evidence().kind() == EvidenceKind.COURSE && !each.given())
                    .map(each -> each.evidence().source())
                    .collect(Collectors.toSet());
        }

        List<PlannedCourse> planned(Instant now) {
            return places.stream()
                    .filter(place -> place.times().isToCome(now))
                    .sorted(Comparator.comparing(place -> place.times().first()))
                    .map(place -> place.planned(now))
                    .toList();
        }

        /** The latest of each edition that is not over; what began without an answer waits for none. */
        List<ProposedCourse> proposed(Instant now) {
            Map<EditionId, Asked> latest = new LinkedHashMap<>();
            asked.forEach(each -> latest.put(each.edition(), each));
            return latest.values().stream()
                    .filter(each -> each.accepted() == null
                            ? each.times().first().isAfter(now)
                            : each.times().isToCome(now))
                    .map(each -> new ProposedCourse(
                            each.edition(),
                            each.nameNl(),
                            each.nameEn(),
                            day(each.times().first()),
                            each.accepted()))
                    .toList();
        }
    }

    /** Evidence, and for that of a course whether it was given here. */
    record Proven(Evidence evidence, boolean given) {}

    private record Time(Instant startsAt, int minutes) {}

    /** When the sessions of an edition are. */
    record Times(List<Time> sessions) {

        Instant first() {
            return sessions.getFirst().startsAt();
        }

        boolean isToCome(Instant now) {
            Time last = sessions.getLast();
            return last.startsAt().plus(Duration.ofMinutes(last.minutes())).isAfter(now);
        }

        @Nullable
        LocalDate next(Instant now) {
            return sessions.stream()
                    .filter(session -> session.startsAt().isAfter(now))
                    .findFirst()
                    .map(session -> day(session.startsAt()))
                    .orElse(null);
        }
    }

    /** A place in an edition, or the waiting for one. */
    record Place(EditionId edition, String course, String nameNl, String nameEn, boolean placed, Times times) {

        PlannedCourse planned(Instant now) {
            return new PlannedCourse(
                    edition,
                    course,
                    nameNl,
                    nameEn,
                    placed,
                    day(times.first()),
                    times.next(now),
                    !times.first().isAfter(now));
        }
    }

    /** A proposal. */
    record Asked(
            EditionId edition,
            String nameNl,
            String nameEn,
            @Nullable Boolean accepted,
            Times times) {}

    /** The people of teams that are led, and the editions there are for them. */
    record Seen(List<Member> people, List<OpenEdition> editions) {}

    private static final Field<Times> TIMES = multiset(select(COURSE_SESSION.STARTS_AT, COURSE_SESSION.MINUTES)
                    .from(COURSE_SESSION)
                    .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                    .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID))
            .convertFrom(rows -> new Times(rows.map(Records.mapping(Time::new))));

    private final DSLContext sql;

    TeamLearningRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The active people of the teams that are led, with what is planned for them, and what there is to propose. */
    Seen seen(PersonId leader, Instant now) {
        LocalDate today = day(now);
        var people = multiset(select(
                                TEAM.ID,
                                TEAM.NAME,
                                PERSON.ID,
                                EditionRepository.name(PERSON),
                                field(isAway(today)),
                                proven(),
                                places(now),
                                asked(leader, now))
                        .from(MEMBERSHIP)
                        .join(PERSON)
                        .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(PERSON.DEACTIVATED_AT.isNull())
                        .and(AudienceRepository.holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today))
                        .and(LeaderRepository.leadsTeam(leader, today)))
                .convertFrom(rows -> rows.map(Records.mapping(Member::new)));
        return sql.select(people, editions(now)).fetchSingle(Records.mapping(Seen::new));
    }

    private static Field<List<Proven>> proven() {
        return multiset(select(
                                EVIDENCE.ID,
                                EVIDENCE.KIND.convertFrom(EvidenceKind::valueOf),
                                EVIDENCE.SOURCE_ID,
                                EVIDENCE.HAPPENED_ON,
                                EVIDENCE.ABOUT,
                                EVIDENCE.PRESENTER,
                                EVIDENCE.FACILITATOR,
                                EVIDENCE.VALID_UNTIL,
                                field(EDITION.ID.isNotNull()))
                        .from(EVIDENCE)
                        .leftJoin(EDITION)
                        .on(EDITION.ID.coerce(SQLDataType.UUID).eq(EVIDENCE.SOURCE_ID))
                        .where(EVIDENCE.PERSON_ID.eq(PERSON.ID))
                        .and(EVIDENCE.HOLDS)
                        .orderBy(EVIDENCE.HAPPENED_ON, EVIDENCE.ID))
                .convertFrom(rows -> rows.map(row -> new Proven(
                        new Evidence(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()),
                        row.value9())));
    }

    private static Field<List<Place>> places(Instant now) {
        return multiset(select(
                                EDITION.ID,
                                COURSE.CODE,
                                COURSE.NAME_NL,
                                COURSE.NAME_EN,
                                field(ENROLMENT.STATE.eq(EnrolmentState.PLACED.name())),
                                TIMES)
                        .from(ENROLMENT)
                        .join(EDITION)
                        .on(EDITION.ID.eq(ENROLMENT.EDITION_ID))
                        .join(COURSE)
                        .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                        .where(ENROLMENT.PERSON_ID.eq(PERSON.ID))
                        .and(ENROLMENT.STATE.in(EnrolmentState.PLACED.name(), EnrolmentState.WAITING.name()))
                        .and(isNotOver(now)))
                .convertFrom(rows -> rows.map(Records.mapping(Place::new)));
    }

    private static Field<List<Asked>> asked(PersonId leader, Instant now) {
        return multiset(select(EDITION.ID, COURSE.NAME_NL, COURSE.NAME_EN, PROPOSAL.ACCEPTED, TIMES)
                        .from(PROPOSAL)
                        .join(EDITION)
                        .on(EDITION.ID.eq(PROPOSAL.EDITION_ID))
                        .join(COURSE)
                        .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                        .where(PROPOSAL.PERSON_ID.eq(PERSON.ID))
                        .and(PROPOSAL.BY_ID.eq(leader))
                        .and(isNotOver(now))
                        .orderBy(PROPOSAL.ASKED_AT, PROPOSAL.TURN))
                .convertFrom(rows -> rows.map(Records.mapping(Asked::new)));
    }

    /** That an edition goes on and one of its sessions may still be to come. */
    private static Condition isNotOver(Instant now) {
        return EDITION.STATE
                .eq(EditionState.PLANNED.name())
                .and(exists(selectOne()
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                        .and(COURSE_SESSION.STARTS_AT.gt(now.minus(SessionDraft.LONGEST)))));
    }

    private static Field<List<OpenEdition>> editions(Instant now) {
        var placed = field(selectCount()
                .from(ENROLMENT)
                .where(ENROLMENT.EDITION_ID.eq(EDITION.ID))
                .and(ENROLMENT.STATE.eq(EnrolmentState.PLACED.name())));
        return multiset(select(
                                EDITION.ID,
                                EDITION.COURSE_CODE,
                                COURSE.NAME_NL,
                                COURSE.NAME_EN,
                                TIMES,
                                EDITION.PLACES,
                                placed)
                        .from(EDITION)
                        .join(COURSE)
                        .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                        .where(isNotOver(now))
                        .and(EDITION.ENROLLING.ne(WhoEnrols.CLOSED.name()))
                        .orderBy(EDITION.ID))
                .convertFrom(rows -> rows.stream()
                        .filter(row -> row.value5().first().isAfter(now))
                        .sorted(Comparator.comparing(row -> row.value5().first()))
                        .map(row -> new OpenEdition(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                day(row.value5().first()),
                                Math.max(0, row.value6() - row.value7())))
                        .toList());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }

    static Condition isAway(LocalDate today) {
        return exists(selectOne()
                .from(AWAY)
                .where(AWAY.PERSON_ID.eq(PERSON.ID))
                .and(AudienceRepository.holds(AWAY.FROM_DATE, AWAY.UNTIL_DATE, today)));
    }
}
