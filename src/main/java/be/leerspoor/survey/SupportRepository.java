package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.SUPPORT_ROUTE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import leerspoor.db.survey.tables.records.SupportRouteRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Ways to support, in the order of the organisation. */
@Repository
class SupportRepository {

    private final DSLContext sql;

    SupportRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<SupportRoute> all() {
        return sql.selectFrom(SUPPORT_ROUTE)
                .orderBy(SUPPORT_ROUTE.PLACE, SUPPORT_ROUTE.ID)
                .fetch(row -> new SupportRoute(
                        row.getId(),
                        words(row.getTitleNl(), row.getTitleEn()),
                        words(row.getWordsNl(), row.getWordsEn()),
                        row.getContact(),
                        row.getVersion()));
    }

    private static Words words(String dutch, String english) {
        return english.isEmpty() ? Words.same(dutch) : Words.of(dutch, english);
    }

    /** Adds one after all others. */
    void add(UUID id, SupportDraft draft) {
        SupportRouteRecord row = sql.newRecord(SUPPORT_ROUTE);
        fill(row, draft);
        row.setId(id);
        row.setPlace(inOrder().size() + 1);
        row.insert();
    }

    /** Changes the one of that version; false when it has another by now, or is gone. */
    boolean change(UUID id, int version, SupportDraft draft) {
        SupportRouteRecord row = sql.newRecord(SUPPORT_ROUTE);
        fill(row, draft);
        row.setVersion(version + 1);
        return sql.update(SUPPORT_ROUTE)
                        .set(row)
                        .where(SUPPORT_ROUTE.ID.eq(id))
                        .and(SUPPORT_ROUTE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Takes the one of that version away; false when it has another by now, or is gone. */
    boolean remove(UUID id, int version) {
        boolean removed = sql.deleteFrom(SUPPORT_ROUTE)
                        .where(SUPPORT_ROUTE.ID.eq(id))
                        .and(SUPPORT_ROUTE.VERSION.eq(version))
                        .execute()
                == 1;
        if (removed) {
            place(inOrder());
        }
        return removed;
    }

    /** Lets it change places with the one before or after it; false when there is none. */
    boolean move(UUID id, int by) {
        List<UUID> order = new ArrayList<>(inOrder());
        int from = order.indexOf(id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return false;
        }
        Collections.swap(order, from, to);
        place(order);
        return true;
    }

    /** All of them in order; until the end nobody else changes that. */
    private List<UUID> inOrder() {
        return sql.select(SUPPORT_ROUTE.ID)
                .from(SUPPORT_ROUTE)
                .orderBy(SUPPORT_ROUTE.PLACE, SUPPORT_ROUTE.ID)
                .forUpdate()
                .fetch(SUPPORT_ROUTE.ID);
    }

    private void place(List<UUID> order) {
        for (int place = 1; place <= order.size(); place++) {
            sql.update(SUPPORT_ROUTE)
                    .set(SUPPORT_ROUTE.PLACE, place)
                    .where(SUPPORT_ROUTE.ID.eq(order.get(place - 1)))
                    .and(SUPPORT_ROUTE.PLACE.ne(place))
                    .execute();
        }
    }

    private static void fill(SupportRouteRecord row, SupportDraft draft) {
        row.setTitleNl(draft.titleNl());
        row.setTitleEn(draft.titleEn());
        row.setWordsNl(draft.wordsNl());
        row.setWordsEn(draft.wordsEn());
        row.setContact(draft.contact());
    }
}
