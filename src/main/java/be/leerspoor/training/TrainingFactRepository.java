package be.leerspoor.training;

import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.CONVERSATION;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EARLIER_TRAINING;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.OBSERVATION;
import static leerspoor.db.training.Tables.READING;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static leerspoor.db.training.Tables.STEP_CONFIRMATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What training knows to have happened, of many people at once. */
@Repository
class TrainingFactRepository {

    /**
     * That somebody was at an edition.
     *
     * @param been how long
     * @param minutes of all its sessions
     * @param last when the last session they were at began
     * @param end when the last session of the edition ends
     * @param revoked whether somebody took back the certificate
     * @param certificate whether there is one that says until when it counts
     */
    record Followed(
            PersonId person,
            EditionId edition,
            String course,
            int requiredShare,
            int been,
            int minutes,
            Instant last,
            Instant end,
            boolean revoked,
            boolean certificate,
            @Nullable LocalDate certifiedUntil) {

        /** Whether it counts as having followed it. */
        boolean counts(Instant now) {
            return !revoked && !end.isAfter(now) && CourseEvidence.isEnough(been, minutes, requiredShare);
        }
    }

    private final DSLContext sql;

    TrainingFactRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Followed> followed(Collection<PersonId> people) {
        var other = COURSE_SESSION.as("other");
        Field<BigDecimal> all = coalesce(
                field(select(sum(other.MINUTES)).from(other).where(other.EDITION_ID.eq(EDITION.ID))),
                inline(BigDecimal.ZERO));
        var been = select(
                        SESSION_ATTENDANCE.PERSON_ID.as("person"),
                        COURSE_SESSION.EDITION_ID.as("edition"),
                        sum(CourseEvidenceRepository.MINUTES_THERE).as("minutes"),
                        max(COURSE_SESSION.STARTS_AT).as("last"))
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(SESSION_ATTENDANCE.PERSON_ID.in(people))
                .and(CourseEvidenceRepository.WAS_THERE)
                .groupBy(SESSION_ATTENDANCE.PERSON_ID, COURSE_SESSION.EDITION_ID)
                .asTable("been");
        Field<PersonId> person = field(name("been", "person"), SESSION_ATTENDANCE.PERSON_ID.getDataType());
        return sql.select(
                        person,
                        EDITION.ID,
                        EDITION.COURSE_CODE,
                        EDITION.REQUIRED_SHARE,
                        field(name("been", "minutes"), BigDecimal.class),
                        all,
                        field(name("been", "last"), COURSE_SESSION.STARTS_AT.getDataType()),
                        CourseEvidenceRepository.endOf(EDITION.ID),
                        CERTIFICATE.ID,
                        CERTIFICATE.BY_ID,
                        CERTIFICATE.VALID_UNTIL,
                        COURSE.CERTIFIED)
                .from(been)
                .join(EDITION)
                .on(EDITION.ID.eq(field(name("been", "edition"), COURSE_SESSION.EDITION_ID.getDataType())))
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .leftJoin(CERTIFICATE)
                .on(CERTIFICATE.EDITION_ID.eq(EDITION.ID))
                .and(CERTIFICATE.PERSON_ID.eq(person))
                .fetch(row -> new Followed(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().intValue(),
                        row.value6().intValue(),
                        row.value7(),
                        row.value8(),
                        row.value10() != null,
                        row.value9() != null && row.value12(),
                        row.value11()));
    }

    List<EvidenceCheck.Fact> earlier(Collection<PersonId> people) {
        return sql.selectFrom(EARLIER_TRAINING)
                .where(EARLIER_TRAINING.PERSON_ID.in(people))
                .fetch(row -> new EvidenceCheck.Fact(
                        row.getPersonId(),
                        new Happening(
                                EvidenceKind.COURSE,
                                row.getId(),
                                row.getFollowedOn(),
                                row.getCourseCode(),
                                false,
                                false,
                                row.getMinutes(),
                                row.getValidUntil()),
                        true));
    }

    List<EvidenceCheck.Fact> read(Collection<PersonId> people) {
        return sql.selectFrom(READING)
                .where(READING.PERSON_ID.in(people))
                .fetch(row ->
                        fact(row.getPersonId(), EvidenceKind.READING, row.getId(), row.getReadOn(), row.getAbout()));
    }

    List<EvidenceCheck.Fact> talked(Collection<PersonId> people) {
        return sql.selectFrom(CONVERSATION)
                .where(CONVERSATION.PERSON_ID.in(people))
                .and(CONVERSATION.STATE.eq(AskedState.CONFIRMED.name()))
                .fetch(row -> fact(
                        row.getPersonId(),
                        ConversationKind.valueOf(row.getKind()).evidence(),
                        row.getId(),
                        row.getHeldOn(),
                        ""));
    }

    List<EvidenceCheck.Fact> observed(Collection<PersonId> people) {
        return sql.select(OBSERVATION.PERSON_ID, OBSERVATION.ID, OBSERVATION.HELD_ON)
                .from(OBSERVATION)
                .where(OBSERVATION.PERSON_ID.in(people))
                .and(OBSERVATION.STATE.eq(ObservationState.GIVEN.name()))
                .fetch(row -> fact(row.value1(), EvidenceKind.OBSERVATION, row.value2(), row.value3(), ""));
    }

    List<EvidenceCheck.Fact> confirmed(Collection<PersonId> people) {
        return sql.selectFrom(STEP_CONFIRMATION)
                .where(STEP_CONFIRMATION.PERSON_ID.in(people))
                .and(STEP_CONFIRMATION.STATE.eq(AskedState.CONFIRMED.name()))
                .fetch(row -> fact(
                        row.getPersonId(),
                        EvidenceKind.CONFIRMATION,
                        row.getId(),
                        LocalDate.ofInstant(row.getDecidedAt(), Formats.ZONE),
                        row.getPathCode() + "/" + row.getStepCode()));
    }

    private static EvidenceCheck.Fact fact(
            PersonId person, EvidenceKind kind, UUID source, LocalDate on, String about) {
        return new EvidenceCheck.Fact(person, Happening.of(kind, source, on, about), true);
    }

    Set<UUID> conversations(Set<UUID> those) {
        return sql.select(CONVERSATION.ID)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.in(those))
                .fetchSet(CONVERSATION.ID);
    }

    Set<UUID> observations(Set<UUID> those) {
        return sql.select(OBSERVATION.ID)
                .from(OBSERVATION)
                .where(OBSERVATION.ID.in(those))
                .fetchSet(OBSERVATION.ID);
    }

    Set<UUID> confirmations(Set<UUID> those) {
        return sql.select(STEP_CONFIRMATION.ID)
                .from(STEP_CONFIRMATION)
                .where(STEP_CONFIRMATION.ID.in(those))
                .fetchSet(STEP_CONFIRMATION.ID);
    }
}
