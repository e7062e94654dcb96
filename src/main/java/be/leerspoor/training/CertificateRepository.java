package be.leerspoor.training;

import static leerspoor.db.people.Tables.ORGANISATION;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Certificates as rows: one for a person and an edition, whatever became of it. */
@Repository
class CertificateRepository {

    /** What the program itself writes as the reason; people read it in their own language. */
    static final String CORRECTED = "attendance";

    private static final SelectFieldOrAsterisk[] SHOWN = {
        CERTIFICATE.ID,
        CERTIFICATE.EDITION_ID,
        CERTIFICATE.PERSON_NAME,
        CERTIFICATE.CODE,
        CERTIFICATE.COURSE_NL,
        CERTIFICATE.COURSE_EN,
        CERTIFICATE.HELD_ON,
        CERTIFICATE.VALID_UNTIL,
        CERTIFICATE.REVOKED_AT,
        CERTIFICATE.BY_ID,
        CERTIFICATE.REVOKE_REASON
    };

    /** Somebody who has the certificate of an edition. */
    record Holder(PersonId person, EditionId edition, String courseNl, String courseEn) {}

    private final DSLContext sql;

    CertificateRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: besides their owner, who gives the edition and administrators know of certificates.
    private static Condition isSeenBy(PersonId reader, boolean administrator) {
        return administrator ? noCondition() : AttendanceRepository.isGivenBy(reader);
    }

    List<Certificate> of(PersonId person, LocalDate today) {
        return sql.select(SHOWN)
                .from(CERTIFICATE)
                .where(CERTIFICATE.PERSON_ID.eq(person))
                .orderBy(CERTIFICATE.HELD_ON.desc(), CERTIFICATE.ID)
                .fetch(row -> certificate(row, today));
    }

    List<Certificate> of(EditionId edition, PersonId reader, boolean administrator, LocalDate today) {
        return sql.select(SHOWN)
                .from(CERTIFICATE)
                .join(EDITION)
                .on(EDITION.ID.eq(CERTIFICATE.EDITION_ID))
                .where(CERTIFICATE.EDITION_ID.eq(edition))
                .and(isSeenBy(reader, administrator))
                .fetch(row -> certificate(row, today));
    }

    Optional<Certificate> find(CertificateId id, PersonId owner, LocalDate today) {
        return sql.select(SHOWN)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ID.eq(id.value()))
                .and(CERTIFICATE.PERSON_ID.eq(owner))
                .fetchOptional(row -> certificate(row, today));
    }

    Optional<Certificate> find(String code, LocalDate today) {
        return sql.select(SHOWN)
                .from(CERTIFICATE)
                .where(CERTIFICATE.CODE.eq(code))
                .fetchOptional(row -> certificate(row, today));
    }

    private static Certificate certificate(Record row, LocalDate today) {
        Instant revokedAt = row.get(CERTIFICATE.REVOKED_AT);
        return new Certificate(
                new CertificateId(row.get(CERTIFICATE.ID)),
                row.get(CERTIFICATE.EDITION_ID),
                row.get(CERTIFICATE.PERSON_NAME),
                row.get(CERTIFICATE.CODE),
                row.get(CERTIFICATE.COURSE_NL),
                row.get(CERTIFICATE.COURSE_EN),
                row.get(CERTIFICATE.HELD_ON),
                Optional.ofNullable(row.get(CERTIFICATE.VALID_UNTIL)),
                CertificateState.on(today, row.get(CERTIFICATE.VALID_UNTIL), revokedAt),
                revokedAt == null
                        ? Optional.empty()
                        : Optional.of(new Certificate.Revocation(
                                row.get(CERTIFICATE.BY_ID) == null ? null : row.get(CERTIFICATE.REVOKE_REASON))));
    }

    /** What the organisation is called; empty where nobody said so. */
    String organisation() {
        return sql.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .fetchOptional(ORGANISATION.NAME)
                .orElse("");
    }

    /** Lets a certificate that is there already hold what the facts say now; false when there is none yet. */
    boolean hold(PersonId person, EditionId edition, LocalDate heldOn, @Nullable LocalDate validUntil) {
        return sql.update(CERTIFICATE)
                        .set(CERTIFICATE.HELD_ON, heldOn)
                        .set(CERTIFICATE.VALID_UNTIL, validUntil)
                        .where(CERTIFICATE.PERSON_ID.eq(person))
                        .and(CERTIFICATE.EDITION_ID.eq(edition))
                        .execute()
                == 1;
    }

    /** Takes back a revocation by the program itself; what a person revoked stays so. */
    void restore(PersonId person, EditionId edition) {
        sql.update(CERTIFICATE)
                .setNull(CERTIFICATE.REVOKED_AT)
                .setNull(CERTIFICATE.REVOKE_REASON)
                .where(CERTIFICATE.PERSON_ID.eq(person))
                .and(CERTIFICATE.EDITION_ID.eq(edition))
                .and(CERTIFICATE.REVOKED_AT.isNotNull())
                .and(CERTIFICATE.BY_ID.isNull())
                .execute();
    }

    void issue(
            CertificateId id,
            PersonId person,
            CourseEvidenceRepository.Given given,
            String code,
            LocalDate heldOn,
            @Nullable LocalDate validUntil,
            Instant now) {
        String name = sql.select(EditionRepository.name(PERSON))
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchSingle()
                .value1();
        sql.insertInto(CERTIFICATE)
                .set(CERTIFICATE.ID, id.value())
                .set(CERTIFICATE.PERSON_ID, person)
                .set(CERTIFICATE.EDITION_ID, given.edition())
                .set(CERTIFICATE.CODE, code)
                .set(CERTIFICATE.PERSON_NAME, name)
                .set(CERTIFICATE.COURSE_NL, given.nameNl())
                .set(CERTIFICATE.COURSE_EN, given.nameEn())
                .set(CERTIFICATE.HELD_ON, heldOn)
                .set(CERTIFICATE.VALID_UNTIL, validUntil)
                .set(CERTIFICATE.ISSUED_AT, now)
                .execute();
    }

    /** Lets it count no longer; whether it did until now. */
    boolean fall(PersonId person, EditionId edition, Instant now) {
        return sql.update(CERTIFICATE)
                        .set(CERTIFICATE.REVOKED_AT, now)
                        .set(CERTIFICATE.REVOKE_REASON, CORRECTED)
                        .where(CERTIFICATE.PERSON_ID.eq(person))
                        .and(CERTIFICATE.EDITION_ID.eq(edition))
                        .and(CERTIFICATE.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    Set<PersonId> revokedBySomebody(EditionId edition) {
        return sql.select(CERTIFICATE.PERSON_ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.EDITION_ID.eq(edition))
                .and(CERTIFICATE.BY_ID.isNotNull())
                .fetchSet(CERTIFICATE.PERSON_ID);
    }

    /** Whose certificate it is, and of which edition. */
    Optional<Holder> holder(CertificateId id) {
        return sql.select(CERTIFICATE.PERSON_ID, CERTIFICATE.EDITION_ID, CERTIFICATE.COURSE_NL, CERTIFICATE.COURSE_EN)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ID.eq(id.value()))
                .fetchOptional(Records.mapping(Holder::new));
    }

    Optional<CertificateOutlook> outlook(EditionId edition, PersonId reader, boolean administrator, Instant now) {
        Field<Boolean> noted = field(exists(selectOne()
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))));
        Field<Instant> begin = field(select(min(COURSE_SESSION.STARTS_AT))
                .from(COURSE_SESSION)
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)));
        return sql.select(
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        begin,
                        CourseEvidenceRepository.endOf(EDITION.ID),
                        EDITION.REQUIRED_SHARE,
                        COURSE.CERTIFIED,
                        noted)
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(EDITION.ID.eq(edition))
                .and(isSeenBy(reader, administrator))
                .fetchOptional(row -> new CertificateOutlook(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        CertificateOutlook.Stage.of(row.value6(), !row.value4().isAfter(now), row.value7())));
    }

    boolean isSeen(CertificateId id, PersonId reader, boolean administrator) {
        return sql.fetchExists(select(CERTIFICATE.ID)
                .from(CERTIFICATE)
                .join(EDITION)
                .on(EDITION.ID.eq(CERTIFICATE.EDITION_ID))
                .where(CERTIFICATE.ID.eq(id.value()))
                .and(isSeenBy(reader, administrator)));
    }

    /** Revokes what holds, or what the program had revoked; false when a person did so before. */
    boolean revoke(CertificateId id, String reason, PersonId by, Instant now) {
        return sql.update(CERTIFICATE)
                        .set(CERTIFICATE.REVOKED_AT, now)
                        .set(CERTIFICATE.BY_ID, by)
                        .set(CERTIFICATE.REVOKE_REASON, reason)
                        .where(CERTIFICATE.ID.eq(id.value()))
                        .and(CERTIFICATE.BY_ID.isNull())
                        .execute()
                == 1;
    }
}
