package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.CLOSING;
import static leerspoor.db.survey.Tables.INVITED;
import static leerspoor.db.survey.Tables.OPENING;
import static leerspoor.db.survey.Tables.WAVE;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Waves from their opening to their closing: who is asked, and when each is due. */
@Repository
class OpeningRepository {

    /** When a wave was asked last: the day on which it closed, or will. */
    record Earlier(WaveId wave, String name, LocalDate until) {}

    private final DSLContext sql;

    OpeningRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Opens a wave; its first day is the day on which it does. */
    void open(Wave wave, byte @Nullable [] publicKey, LocalDate today, List<AudienceRepository.Invitee> invited) {
        sql.update(WAVE).set(WAVE.FROM_DATE, today).where(WAVE.ID.eq(wave.id())).execute();
        sql.insertInto(OPENING)
                .set(OPENING.WAVE_ID, wave.id())
                .set(OPENING.MODE, wave.mode().name())
                .set(OPENING.PUBLIC_KEY, publicKey)
                .set(OPENING.OPENED_ON, today)
                .set(OPENING.INVITED_COUNT, invited.size())
                .execute();
        if (!invited.isEmpty()) {
            sql.batch(invited.stream()
                            .map(each -> sql.insertInto(INVITED)
                                    .set(INVITED.WAVE_ID, wave.id())
                                    .set(INVITED.PERSON_ID, each.person())
                                    .set(INVITED.MODE, wave.mode().name())
                                    .set(INVITED.REGION_ID, each.region())
                                    .set(INVITED.TEAM_ID, each.team())
                                    .set(INVITED.ANSWERED, false))
                            .toList())
                    .execute();
        }
    }

    /** Other waves in which this questionnaire was asked since that day. */
    List<Earlier> askedSince(String questionnaire, WaveId besides, LocalDate since) {
        return sql
                .select(WAVE.ID, WAVE.NAME, WAVE.UNTIL_DATE, CLOSING.CLOSED_ON)
                .from(WAVE)
                .join(OPENING)
                .on(OPENING.WAVE_ID.eq(WAVE.ID))
                .leftJoin(CLOSING)
                .on(CLOSING.WAVE_ID.eq(WAVE.ID))
                .where(WAVE.QUESTIONNAIRE_CODE.eq(questionnaire))
                .and(WAVE.ID.ne(besides))
                .orderBy(WAVE.UNTIL_DATE.desc(), WAVE.ID)
                .fetch(row ->
                        new Earlier(row.value1(), row.value2(), row.value4() == null ? row.value3() : row.value4()))
                .stream()
                .filter(earlier -> !earlier.until().isBefore(since))
                .toList();
    }

    /** Open waves whose last day is over, or that somebody asked to close. */
    List<WaveId> toClose(LocalDate today) {
        return sql.select(WAVE.ID)
                .from(WAVE)
                .join(OPENING)
                .on(OPENING.WAVE_ID.eq(WAVE.ID))
                .leftJoin(CLOSING)
                .on(CLOSING.WAVE_ID.eq(WAVE.ID))
                .where(CLOSING.WAVE_ID.isNull())
                .and(WAVE.UNTIL_DATE.lt(today).or(OPENING.CLOSING_ASKED.isTrue()))
                .orderBy(WAVE.ID)
                .fetch(WAVE.ID);
    }

    void askToClose(WaveId wave) {
        sql.update(OPENING)
                .set(OPENING.CLOSING_ASKED, true)
                .where(OPENING.WAVE_ID.eq(wave))
                .execute();
    }

    /** Marks this wave as reminded today; false when a reminder went out on or after that day. */
    boolean remind(WaveId wave, LocalDate since, LocalDate today) {
        return sql.update(OPENING)
                        .set(OPENING.REMINDED_ON, today)
                        .where(OPENING.WAVE_ID.eq(wave))
                        .and(OPENING.REMINDED_ON.isNull().or(OPENING.REMINDED_ON.lt(since)))
                        .and(OPENING.OPENED_ON.lt(since))
                        .execute()
                == 1;
    }

    /** Who has not answered; for reminders only, nobody reads it. */
    List<PersonId> stillAsked(WaveId wave) {
        return sql.select(INVITED.PERSON_ID)
                .from(INVITED)
                .where(INVITED.WAVE_ID.eq(wave))
                .and(INVITED.ANSWERED.isFalse())
                .orderBy(INVITED.PERSON_ID)
                .fetch(INVITED.PERSON_ID);
    }

    /** How many have answered so far. */
    int answered(WaveId wave) {
        return sql.fetchCount(INVITED, INVITED.WAVE_ID.eq(wave).and(INVITED.ANSWERED.isTrue()));
    }
}
