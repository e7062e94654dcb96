package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.TAG;

import be.leerspoor.kit.TestWorld;
import leerspoor.db.stories.tables.records.TagRecord;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.springframework.boot.test.context.TestComponent;

/** Brings the lists of tags back to what the migrations put there: tests add to them and change them. */
@TestComponent
public class MigratedTags implements TestWorld.Restored {

    private final DSLContext sql;
    private final Result<TagRecord> migrated;

    MigratedTags(DSLContext sql) {
        this.sql = sql;
        this.migrated = tags();
    }

    @Override
    public void restore() {
        if (!tags().equals(migrated)) {
            sql.deleteFrom(TAG).execute();
            sql.batchInsert(migrated.stream()
                            .map(row -> {
                                TagRecord copy = row.copy();
                                copy.touched(true);
                                copy.setDimension(row.getDimension());
                                copy.setCode(row.getCode());
                                return copy;
                            })
                            .toList())
                    .execute();
        }
    }

    private Result<TagRecord> tags() {
        return sql.selectFrom(TAG).orderBy(TAG.DIMENSION, TAG.CODE).fetch();
    }
}
