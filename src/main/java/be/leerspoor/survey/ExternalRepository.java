package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.CLOSING;
import static leerspoor.db.survey.Tables.TOLD_CELL;
import static leerspoor.db.survey.Tables.TOLD_GROUP;
import static leerspoor.db.survey.Tables.WAVE;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Waves of which the counts come from elsewhere. */
@Repository
class ExternalRepository {

    private final DSLContext sql;
    private final ToldRepository told;

    ExternalRepository(DSLContext sql, ToldRepository told) {
        this.sql = sql;
        this.told = told;
    }

    /** Adds a wave; false when it is there. */
    boolean add(
            WaveId wave,
            QuestionnaireVersion version,
            String name,
            String source,
            LocalDate from,
            LocalDate until,
            int threshold,
            boolean published,
            @Nullable PersonId by) {
        return sql.insertInto(WAVE)
                        .set(WAVE.ID, wave)
                        .set(WAVE.QUESTIONNAIRE_CODE, version.code())
                        .set(WAVE.VERSION_NO, version.number())
                        .set(WAVE.NAME, name)
                        .set(WAVE.ORIGIN, WaveOrigin.TAKEN_OVER.name())
                        .set(WAVE.MODE, WaveMode.ANONYMOUS.name())
                        .set(WAVE.THRESHOLD, threshold)
                        .set(WAVE.SOURCE, source)
                        .set(WAVE.PUBLISHED, published)
                        .set(WAVE.FROM_DATE, from)
                        .set(WAVE.UNTIL_DATE, until)
                        .set(WAVE.BY_ID, by)
                        .onConflict(WAVE.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Keeps its counts, as they are. */
    void keep(WaveId wave, List<ToldRepository.Cell> cells, LocalDate today) {
        told.close(wave, today, null);
        told.takeOver(wave, cells);
    }

    /** Takes away a wave of which the counts were taken over; false when it is no such wave. */
    boolean remove(WaveId wave) {
        if (!sql.fetchExists(
                WAVE,
                WAVE.ID
                        .eq(wave)
                        .and(WAVE.ORIGIN.eq(WaveOrigin.TAKEN_OVER.name()))
                        .and(WAVE.BY_ID.isNotNull()))) {
            return false;
        }
        sql.deleteFrom(TOLD_CELL).where(TOLD_CELL.WAVE_ID.eq(wave)).execute();
        sql.deleteFrom(TOLD_GROUP).where(TOLD_GROUP.WAVE_ID.eq(wave)).execute();
        sql.deleteFrom(CLOSING).where(CLOSING.WAVE_ID.eq(wave)).execute();
        return sql.deleteFrom(WAVE).where(WAVE.ID.eq(wave)).execute() == 1;
    }
}
