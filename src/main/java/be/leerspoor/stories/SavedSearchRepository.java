package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.SAVED_SEARCH;
import static leerspoor.db.stories.Tables.SAVED_SEARCH_TAG;
import static leerspoor.db.stories.Tables.TAG;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.value;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.search.Facet;
import be.leerspoor.search.Order;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class SavedSearchRepository {

    private static final Field<Set<TagKey>> CHOSEN = multiset(
                    select(SAVED_SEARCH_TAG.DIMENSION.convertFrom(Facet::valueOf), SAVED_SEARCH_TAG.CODE)
                            .from(SAVED_SEARCH_TAG)
                            .where(SAVED_SEARCH_TAG.SEARCH_ID.eq(SAVED_SEARCH.ID)))
            .convertFrom(rows -> Set.copyOf(rows.map(Records.mapping(TagKey::new))));

    private static final Field<Order> ORDER =
            SAVED_SEARCH.NEWEST_FIRST.convertFrom(newest -> newest ? Order.NEWEST : Order.RELEVANCE);

    private final DSLContext sql;

    SavedSearchRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<SavedSearch> of(PersonId owner) {
        return sql.fetch(question(owner)).map(Records.mapping(SavedSearchRepository::search));
    }

    /** The question for the searches of this person, by name. */
    static Select<Record6<UUID, String, String, Set<TagKey>, Order, Instant>> question(PersonId owner) {
        return select(SAVED_SEARCH.ID, SAVED_SEARCH.NAME, SAVED_SEARCH.WORDS, CHOSEN, ORDER, SAVED_SEARCH.OPENED_AT)
                .from(SAVED_SEARCH)
                .where(SAVED_SEARCH.OWNER_ID.eq(owner))
                .orderBy(lower(SAVED_SEARCH.NAME), SAVED_SEARCH.ID);
    }

    static SavedSearch search(UUID id, String name, String words, Set<TagKey> chosen, Order order, Instant openedAt) {
        return new SavedSearch(id, name, words, chosen, order, openedAt, 0);
    }

    int count(PersonId owner) {
        return sql.fetchCount(SAVED_SEARCH, SAVED_SEARCH.OWNER_ID.eq(owner));
    }

    /** Whether another search of this person has that name, in whatever capitals. */
    boolean isTaken(PersonId owner, GuardedText name, UUID besides) {
        return sql.fetchExists(
                SAVED_SEARCH,
                SAVED_SEARCH
                        .OWNER_ID
                        .eq(owner)
                        .and(lower(SAVED_SEARCH.NAME).eq(name.value().toLowerCase(Locale.ROOT)))
                        .and(SAVED_SEARCH.ID.ne(besides)));
    }

    /** False when this person has one of that name. */
    boolean add(
            UUID search,
            PersonId owner,
            GuardedText name,
            GuardedText words,
            Set<TagKey> chosen,
            Order order,
            Instant now) {
        if (isTaken(owner, name, search)) {
            return false;
        }
        boolean added = sql.insertInto(SAVED_SEARCH)
                        .set(SAVED_SEARCH.ID, search)
                        .set(SAVED_SEARCH.OWNER_ID, owner)
                        .set(SAVED_SEARCH.NAME, name.value())
                        .set(SAVED_SEARCH.WORDS, words.value())
                        .set(SAVED_SEARCH.NEWEST_FIRST, order == Order.NEWEST)
                        .set(SAVED_SEARCH.SAVED_AT, now)
                        .set(SAVED_SEARCH.OPENED_AT, now)
                        // Of two windows at once one saves it.
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (added && !chosen.isEmpty()) {
            sql.insertInto(
                            SAVED_SEARCH_TAG,
                            SAVED_SEARCH_TAG.SEARCH_ID,
                            SAVED_SEARCH_TAG.DIMENSION,
                            SAVED_SEARCH_TAG.CODE)
                    .select(select(value(search), TAG.DIMENSION, TAG.CODE)
                            .from(TAG)
                            .where(row(TAG.DIMENSION, TAG.CODE)
                                    .in(chosen.stream()
                                            .map(tag -> row(tag.facet().name(), tag.code()))
                                            .toList())))
                    .execute();
        }
        return added;
    }

    boolean rename(UUID search, PersonId owner, GuardedText name) {
        return sql.update(SAVED_SEARCH)
                        .set(SAVED_SEARCH.NAME, name.value())
                        .where(isOf(search, owner))
                        .execute()
                == 1;
    }

    void opened(UUID search, PersonId owner, Instant now) {
        sql.update(SAVED_SEARCH)
                .set(SAVED_SEARCH.OPENED_AT, now)
                .where(isOf(search, owner))
                .execute();
    }

    boolean remove(UUID search, PersonId owner) {
        sql.deleteFrom(SAVED_SEARCH_TAG)
                .where(SAVED_SEARCH_TAG.SEARCH_ID.in(
                        select(SAVED_SEARCH.ID).from(SAVED_SEARCH).where(isOf(search, owner))))
                .execute();
        return sql.deleteFrom(SAVED_SEARCH).where(isOf(search, owner)).execute() == 1;
    }

    // Confidential: what somebody looks for is theirs alone.
    private static Condition isOf(UUID search, PersonId owner) {
        return SAVED_SEARCH.ID.eq(search).and(SAVED_SEARCH.OWNER_ID.eq(owner));
    }
}
