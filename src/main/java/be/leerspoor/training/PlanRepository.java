package be.leerspoor.training;

import static leerspoor.db.training.Tables.ATTENDANCE_CHANGE;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EXCUSE;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static leerspoor.db.training.Tables.SESSION_TRAINER;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes editions and their sessions. */
@Repository
class PlanRepository {

    /** An edition whose turn it is, so that nobody else changes it or enrols in it until this is committed. */
    record Turn(
            EditionId id,
            String course,
            int version,
            EditionState state,
            int places,
            WhoEnrols whoEnrols,
            LocalDate cancelUntil) {}

    /** A session as it stands. */
    record Stored(
            SessionId id,
            Instant startsAt,
            int minutes,
            String place,
            String link,
            int sequence,
            Set<PersonId> trainers) {

        LocalDate day() {
            return LocalDate.ofInstant(startsAt, Formats.ZONE);
        }

        boolean sameTime(SessionDraft draft) {
            return startsAt.equals(draft.startsAt()) && minutes == draft.minutes();
        }

        boolean samePlace(SessionDraft draft) {
            return place.equals(draft.place()) && link.equals(draft.link());
        }
    }

    private final DSLContext sql;

    PlanRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Waits for the turn at an edition. */
    Optional<Turn> takeTurn(EditionId edition) {
        return sql.select(
                        EDITION.ID,
                        EDITION.COURSE_CODE,
                        EDITION.VERSION,
                        EDITION.STATE.convertFrom(EditionState::valueOf),
                        EDITION.PLACES,
                        EDITION.ENROLLING.convertFrom(WhoEnrols::valueOf),
                        EDITION.CANCEL_UNTIL)
                .from(EDITION)
                .where(EDITION.ID.eq(edition))
                .forUpdate()
                .fetchOptional(Records.mapping(Turn::new));
    }

    /** Whether the edition is in the hands of this trainer. */
    boolean isInHandsOf(EditionId edition, Actor actor) {
        return sql.fetchExists(EDITION, EDITION.ID.eq(edition), EditionRepository.inHandsOf(actor));
    }

    /** Notes that participants are told today of what is new to read; false when they were before, or it is cancelled. */
    boolean tellOfMaterial(EditionId edition, LocalDate today) {
        return sql.update(EDITION)
                        .set(EDITION.MATERIAL_TOLD_ON, today)
                        .where(EDITION.ID.eq(edition))
                        .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                        .and(EDITION.MATERIAL_TOLD_ON.isNull().or(EDITION.MATERIAL_TOLD_ON.lt(today)))
                        .execute()
                == 1;
    }

    boolean isOffered(String course) {
        return sql.fetchExists(COURSE, COURSE.CODE.eq(course), COURSE.RETIRED_AT.isNull());
    }

    void insert(EditionId edition, EditionDraft draft, PersonId by, Instant now) {
        sql.insertInto(EDITION)
                .set(EDITION.ID, edition)
                .set(EDITION.COURSE_CODE, draft.course())
                .set(EDITION.REGION_ID, draft.region())
                .set(EDITION.PLACES, draft.places())
                .set(EDITION.ENROLLING, draft.whoEnrols().name())
                .set(EDITION.CANCEL_UNTIL, draft.cancelUntil())
                .set(EDITION.REQUIRED_SHARE, draft.requiredShare())
                .set(EDITION.STATE, EditionState.PLANNED.name())
                .set(EDITION.BY_ID, by)
                .set(EDITION.MADE_AT, now)
                .execute();
    }

    boolean change(EditionId edition, int version, EditionDraft draft) {
        return sql.update(EDITION)
                        .set(EDITION.REGION_ID, draft.region())
                        .set(EDITION.PLACES, draft.places())
                        .set(EDITION.ENROLLING, draft.whoEnrols().name())
                        .set(EDITION.CANCEL_UNTIL, draft.cancelUntil())
                        .set(EDITION.REQUIRED_SHARE, draft.requiredShare())
                        .set(EDITION.VERSION, version + 1)
                        .where(EDITION.ID.eq(edition))
                        .and(EDITION.VERSION.eq(version))
                        .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                        .execute()
                == 1;
    }

    boolean cancel(EditionId edition, String reason) {
        boolean cancelled = sql.update(EDITION)
                        .set(EDITION.STATE, EditionState.CANCELLED.name())
                        .set(EDITION.CANCEL_REASON, reason)
                        .set(EDITION.VERSION, EDITION.VERSION.plus(1))
                        .where(EDITION.ID.eq(edition))
                        .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                        .execute()
                == 1;
        if (cancelled) {
            raiseSequences(edition);
        }
        return cancelled;
    }

    /** Tells calendars that something of an edition changed. */
    void raiseSequences(EditionId edition) {
        sql.update(COURSE_SESSION)
                .set(COURSE_SESSION.CALENDAR_SEQUENCE, COURSE_SESSION.CALENDAR_SEQUENCE.plus(1))
                .where(COURSE_SESSION.EDITION_ID.eq(edition))
                .execute();
    }

    /** The sessions of an edition as they stand, in the order of time. */
    List<Stored> sessions(EditionId edition) {
        var trainers = multiset(select(SESSION_TRAINER.TRAINER_ID)
                        .from(SESSION_TRAINER)
                        .where(SESSION_TRAINER.SESSION_ID.eq(COURSE_SESSION.ID)))
                .convertFrom(rows -> Set.copyOf(rows.getValues(SESSION_TRAINER.TRAINER_ID)));
        return sql.select(
                        COURSE_SESSION.ID,
                        COURSE_SESSION.STARTS_AT,
                        COURSE_SESSION.MINUTES,
                        COURSE_SESSION.PLACE,
                        COURSE_SESSION.LINK,
                        COURSE_SESSION.CALENDAR_SEQUENCE,
                        trainers)
                .from(COURSE_SESSION)
                .where(COURSE_SESSION.EDITION_ID.eq(edition))
                .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID)
                .fetch(Records.mapping(Stored::new));
    }

    /** Adds a session; {@code reminded} is filled in when its reminder would come with the invitation. */
    void add(SessionId session, EditionId edition, SessionDraft draft, @Nullable Instant reminded) {
        sql.insertInto(COURSE_SESSION)
                .set(COURSE_SESSION.ID, session)
                .set(COURSE_SESSION.EDITION_ID, edition)
                .set(COURSE_SESSION.STARTS_AT, draft.startsAt())
                .set(COURSE_SESSION.MINUTES, draft.minutes())
                .set(COURSE_SESSION.PLACE, draft.place())
                .set(COURSE_SESSION.LINK, draft.link())
                .set(COURSE_SESSION.REMINDED_AT, reminded)
                .execute();
        assign(session, draft.trainers());
    }

    void move(SessionId session, SessionDraft draft, @Nullable Instant reminded) {
        sql.update(COURSE_SESSION)
                .set(COURSE_SESSION.STARTS_AT, draft.startsAt())
                .set(COURSE_SESSION.MINUTES, draft.minutes())
                .set(COURSE_SESSION.PLACE, draft.place())
                .set(COURSE_SESSION.LINK, draft.link())
                .set(COURSE_SESSION.REMINDED_AT, reminded)
                .set(COURSE_SESSION.CALENDAR_SEQUENCE, COURSE_SESSION.CALENDAR_SEQUENCE.plus(1))
                .where(COURSE_SESSION.ID.eq(session))
                .execute();
    }

    /** Lets no code of a session open anything any more. */
    void closeEntry(SessionId session) {
        sql.update(COURSE_SESSION)
                .setNull(COURSE_SESSION.ENTRY_CODE)
                .setNull(COURSE_SESSION.ENTRY_UNTIL)
                .where(COURSE_SESSION.ID.eq(session))
                .execute();
    }

    /** Drops sessions that did not begin, with all that was said and noted of them. */
    void drop(Collection<SessionId> sessions) {
        sql.deleteFrom(SESSION_TRAINER)
                .where(SESSION_TRAINER.SESSION_ID.in(sessions))
                .execute();
        sql.deleteFrom(EXCUSE).where(EXCUSE.SESSION_ID.in(sessions)).execute();
        sql.deleteFrom(SESSION_ATTENDANCE)
                .where(SESSION_ATTENDANCE.SESSION_ID.in(sessions))
                .execute();
        sql.deleteFrom(ATTENDANCE_CHANGE)
                .where(ATTENDANCE_CHANGE.SESSION_ID.in(sessions))
                .execute();
        sql.deleteFrom(COURSE_SESSION).where(COURSE_SESSION.ID.in(sessions)).execute();
    }

    void assign(SessionId session, Collection<PersonId> trainers) {
        trainers.forEach(trainer -> sql.insertInto(SESSION_TRAINER)
                .set(SESSION_TRAINER.SESSION_ID, session)
                .set(SESSION_TRAINER.TRAINER_ID, trainer)
                .execute());
    }

    void unassign(SessionId session, Collection<PersonId> trainers) {
        sql.deleteFrom(SESSION_TRAINER)
                .where(SESSION_TRAINER.SESSION_ID.eq(session))
                .and(SESSION_TRAINER.TRAINER_ID.in(trainers))
                .execute();
    }
}
