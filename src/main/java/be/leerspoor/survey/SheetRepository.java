package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.CLOSING;
import static leerspoor.db.survey.Tables.DOOR_CODE;
import static leerspoor.db.survey.Tables.INVITED;
import static leerspoor.db.survey.Tables.NAMED_SHEET;
import static leerspoor.db.survey.Tables.OPENING;
import static leerspoor.db.survey.Tables.SEALED_SHEET;
import static leerspoor.db.survey.Tables.UNFINISHED_SHEET;
import static leerspoor.db.survey.Tables.WAVE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.TeamId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is answered while a wave is open. Nothing here ever joins a person and an anonymous sheet. */
@Repository
class SheetRepository {

    /** Where an invited person counts, and whether they answered. */
    record Asked(
            WaveMode mode,
            @Nullable RegionId region,
            @Nullable TeamId team,
            boolean answered) {}

    /** A sheet that came with a name. */
    record Named(PersonId person, String region, String team, String content) {}

    private final DSLContext sql;

    SheetRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** How this person is asked in a wave of which the last day is not over; empty for whoever is not. */
    Optional<Asked> asked(WaveId wave, PersonId person, LocalDate today) {
        return sql.select(INVITED.MODE, INVITED.REGION_ID, INVITED.TEAM_ID, INVITED.ANSWERED)
                .from(INVITED)
                .join(WAVE)
                .on(WAVE.ID.eq(INVITED.WAVE_ID))
                .where(INVITED.WAVE_ID.eq(wave))
                .and(INVITED.PERSON_ID.eq(person))
                .and(WAVE.UNTIL_DATE.ge(today))
                .andNotExists(selectOne().from(CLOSING).where(CLOSING.WAVE_ID.eq(INVITED.WAVE_ID)))
                .fetchOptional(
                        row -> new Asked(WaveMode.valueOf(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /**
     * Notes that this person answered; false when they did already, or the wave closed. Whoever closes it waits for this, and
     * after that nobody is invited any more.
     */
    boolean answer(WaveId wave, PersonId person) {
        return sql.update(INVITED)
                        .set(INVITED.ANSWERED, true)
                        .where(INVITED.WAVE_ID.eq(wave))
                        .and(INVITED.PERSON_ID.eq(person))
                        .and(INVITED.ANSWERED.isFalse())
                        .execute()
                == 1;
    }

    /**
     * Waits until whoever sends for this person, or closes the wave, is ready; whether they are asked still and did not answer.
     */
    boolean holdsUnanswered(WaveId wave, PersonId person) {
        return sql.select(INVITED.PERSON_ID)
                .from(INVITED)
                .where(INVITED.WAVE_ID.eq(wave))
                .and(INVITED.PERSON_ID.eq(person))
                .and(INVITED.ANSWERED.isFalse())
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Notes that this person took back an answer with a name; false when the wave closed. */
    boolean takeBack(WaveId wave, PersonId person) {
        return sql.update(INVITED)
                        .set(INVITED.ANSWERED, false)
                        .where(INVITED.WAVE_ID.eq(wave))
                        .and(INVITED.PERSON_ID.eq(person))
                        .and(INVITED.MODE.eq(WaveMode.NAMED.name()))
                        .and(INVITED.ANSWERED.isTrue())
                        .execute()
                == 1;
    }

    byte[] publicKey(WaveId wave) {
        byte[] key = sql.select(OPENING.PUBLIC_KEY)
                .from(OPENING)
                .where(OPENING.WAVE_ID.eq(wave))
                .fetchSingle(OPENING.PUBLIC_KEY);
        if (key == null) {
            throw new IllegalStateException("This wave has no box");
        }
        return key;
    }

    /** Puts a closed sheet into the box of its wave. */
    void put(WaveId wave, byte[] closed) {
        sql.insertInto(SEALED_SHEET)
                .set(SEALED_SHEET.ID, UUID.randomUUID())
                .set(SEALED_SHEET.WAVE_ID, wave)
                .set(SEALED_SHEET.MODE, WaveMode.ANONYMOUS.name())
                .set(SEALED_SHEET.CONTENT, closed)
                .execute();
    }

    // ---- going on later

    /** Keeps an unfinished sheet under the hash of its secret. */
    void keepUnfinished(WaveId wave, String secretHash, byte[] closed) {
        sql.insertInto(UNFINISHED_SHEET)
                .set(UNFINISHED_SHEET.SECRET_HASH, secretHash)
                .set(UNFINISHED_SHEET.WAVE_ID, wave)
                .set(UNFINISHED_SHEET.MODE, WaveMode.ANONYMOUS.name())
                .set(UNFINISHED_SHEET.CONTENT, closed)
                .onConflict(UNFINISHED_SHEET.SECRET_HASH)
                .doUpdate()
                .set(UNFINISHED_SHEET.CONTENT, closed)
                .where(UNFINISHED_SHEET.WAVE_ID.eq(wave))
                .execute();
    }

    Optional<byte[]> unfinished(WaveId wave, String secretHash) {
        return sql.select(UNFINISHED_SHEET.CONTENT)
                .from(UNFINISHED_SHEET)
                .where(UNFINISHED_SHEET.SECRET_HASH.eq(secretHash))
                .and(UNFINISHED_SHEET.WAVE_ID.eq(wave))
                .fetchOptional(UNFINISHED_SHEET.CONTENT);
    }

    int countUnfinished(WaveId wave) {
        return sql.fetchCount(UNFINISHED_SHEET, UNFINISHED_SHEET.WAVE_ID.eq(wave));
    }

    void dropUnfinished(WaveId wave, String secretHash) {
        sql.deleteFrom(UNFINISHED_SHEET)
                .where(UNFINISHED_SHEET.SECRET_HASH.eq(secretHash))
                .and(UNFINISHED_SHEET.WAVE_ID.eq(wave))
                .execute();
    }

    // ---- with a name

    Optional<String> named(WaveId wave, PersonId person) {
        return sql.select(NAMED_SHEET.CONTENT)
                .from(NAMED_SHEET)
                .where(NAMED_SHEET.WAVE_ID.eq(wave))
                .and(NAMED_SHEET.PERSON_ID.eq(person))
                .fetchOptional(NAMED_SHEET.CONTENT);
    }

    void keepNamed(WaveId wave, PersonId person, String content, boolean sent) {
        sql.insertInto(NAMED_SHEET)
                .set(NAMED_SHEET.WAVE_ID, wave)
                .set(NAMED_SHEET.PERSON_ID, person)
                .set(NAMED_SHEET.MODE, WaveMode.NAMED.name())
                .set(NAMED_SHEET.CONTENT, content)
                .set(NAMED_SHEET.SENT, sent)
                .onConflict(NAMED_SHEET.WAVE_ID, NAMED_SHEET.PERSON_ID)
                .doUpdate()
                .set(NAMED_SHEET.CONTENT, content)
                .set(NAMED_SHEET.SENT, sent)
                .execute();
    }

    /** The sheets with a name that were sent. */
    List<Named> sentWithName(WaveId wave) {
        return sql.select(NAMED_SHEET.PERSON_ID, NAMED_SHEET.CONTENT)
                .from(NAMED_SHEET)
                .where(NAMED_SHEET.WAVE_ID.eq(wave))
                .and(NAMED_SHEET.SENT.isTrue())
                .fetch(row -> {
                    Sheet sheet = Sheet.read(row.value2());
                    return new Named(row.value1(), sheet.region(), sheet.team(), row.value2());
                });
    }

    // ---- by code

    void addCodes(WaveId wave, Collection<String> hashes) {
        sql.batch(hashes.stream()
                        .map(hash -> sql.insertInto(DOOR_CODE)
                                .set(DOOR_CODE.WAVE_ID, wave)
                                .set(DOOR_CODE.CODE_HASH, hash)
                                .set(DOOR_CODE.MODE, WaveMode.ANONYMOUS.name())
                                .set(DOOR_CODE.USED, false))
                        .toList())
                .execute();
    }

    /** The open wave of a code that was not used. */
    Optional<WaveId> waveOfCode(String hash, LocalDate today) {
        return sql.select(DOOR_CODE.WAVE_ID)
                .from(DOOR_CODE)
                .join(WAVE)
                .on(WAVE.ID.eq(DOOR_CODE.WAVE_ID))
                .and(WAVE.UNTIL_DATE.ge(today))
                .where(DOOR_CODE.CODE_HASH.eq(hash))
                .and(DOOR_CODE.USED.isFalse())
                .and(notExists(selectOne().from(CLOSING).where(CLOSING.WAVE_ID.eq(DOOR_CODE.WAVE_ID))))
                .fetchOptional(DOOR_CODE.WAVE_ID);
    }

    /** Uses a code; false when it was used, or the wave closed. */
    boolean useCode(String hash) {
        return sql.update(DOOR_CODE)
                        .set(DOOR_CODE.USED, true)
                        .where(DOOR_CODE.CODE_HASH.eq(hash))
                        .and(DOOR_CODE.USED.isFalse())
                        .execute()
                == 1;
    }

    int countCodes(WaveId wave) {
        return sql.fetchCount(DOOR_CODE, DOOR_CODE.WAVE_ID.eq(wave));
    }

    // ---- closing

    /** Everyone who was asked leaves the list; gives back how many of them answered. Waits for whoever is sending. */
    int dismiss(WaveId wave) {
        List<Boolean> answered = sql.select(INVITED.ANSWERED)
                .from(INVITED)
                .where(INVITED.WAVE_ID.eq(wave))
                .forUpdate()
                .fetch(INVITED.ANSWERED);
        List<Boolean> used = sql.select(DOOR_CODE.USED)
                .from(DOOR_CODE)
                .where(DOOR_CODE.WAVE_ID.eq(wave))
                .forUpdate()
                .fetch(DOOR_CODE.USED);
        sql.deleteFrom(INVITED).where(INVITED.WAVE_ID.eq(wave)).execute();
        sql.deleteFrom(DOOR_CODE).where(DOOR_CODE.WAVE_ID.eq(wave)).execute();
        return (int) (answered.stream().filter(each -> each).count()
                + used.stream().filter(each -> each).count());
    }

    List<byte[]> box(WaveId wave) {
        return sql.select(SEALED_SHEET.CONTENT)
                .from(SEALED_SHEET)
                .where(SEALED_SHEET.WAVE_ID.eq(wave))
                .fetch(SEALED_SHEET.CONTENT);
    }

    /** Takes away everything that was answered without a name, finished or not, and what was not sent with one. */
    void empty(WaveId wave) {
        sql.deleteFrom(SEALED_SHEET).where(SEALED_SHEET.WAVE_ID.eq(wave)).execute();
        sql.deleteFrom(UNFINISHED_SHEET)
                .where(UNFINISHED_SHEET.WAVE_ID.eq(wave))
                .execute();
        sql.deleteFrom(NAMED_SHEET)
                .where(NAMED_SHEET.WAVE_ID.eq(wave))
                .and(NAMED_SHEET.SENT.isFalse())
                .execute();
    }
}
