package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.INVITED;
import static org.jooq.impl.DSL.count;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** About how many of those invited have answered, in every wave that is open. */
@Repository
class WaveShareRepository {

    private final DSLContext sql;

    WaveShareRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Of a hundred, in steps that hide who comes in. */
    Map<WaveId, Integer> answered() {
        return sql.select(INVITED.WAVE_ID, count(), count().filterWhere(INVITED.ANSWERED.isTrue()))
                .from(INVITED)
                .groupBy(INVITED.WAVE_ID)
                .fetchMap(row -> row.value1(), row -> WaveDesk.stepOf(row.value3(), row.value2()));
    }
}
