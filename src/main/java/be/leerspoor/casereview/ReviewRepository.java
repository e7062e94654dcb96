package be.leerspoor.casereview;

import static leerspoor.db.casereview.Tables.ANSWER;
import static leerspoor.db.casereview.Tables.AUDIENCE;
import static leerspoor.db.casereview.Tables.CONFIRMATION;
import static leerspoor.db.casereview.Tables.NOTICED;
import static leerspoor.db.casereview.Tables.RESPONSE;
import static leerspoor.db.casereview.Tables.RESPONSE_DRAFT;
import static leerspoor.db.casereview.Tables.REVIEW;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import leerspoor.db.casereview.tables.records.AudienceRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ReviewRepository {

    /** A review as stored, before its template is put beside it. */
    record Row(
            ReviewId id,
            PersonId author,
            String authorName,
            ReviewState state,
            Optional<Ask> ask,
            String templateCode,
            int templateVersion,
            Map<String, ReviewPage.Answer> answers,
            Set<AccessTerm> audience,
            List<ReviewPage.Response> responses,
            String responseDraft,
            @Nullable Instant sharedAt,
            @Nullable Instant discardedAt,
            Instant changedAt,
            int version) {

        /** Every field in the order of the screen, empty where nothing was written. */
        SequencedMap<String, String> texts(Template template) {
            SequencedMap<String, String> texts = new LinkedHashMap<>();
            texts.put(Writing.TITLE, body(Writing.TITLE));
            template.questions().forEach(question -> texts.put(question.code(), body(question.code())));
            return texts;
        }

        private String body(String field) {
            return answers.getOrDefault(field, ReviewPage.Answer.NONE).body();
        }
    }

    /** Read and written by the author only. */
    static final List<String> CLOSED = List.of(ReviewState.DRAFT.name(), ReviewState.WITHDRAWN.name());

    static final Field<String> AUTHOR_NAME =
            PERSON.FIRST_NAME.concat(inline(" ")).concat(PERSON.LAST_NAME);

    static final Field<String> TITLE = coalesce(
            field(select(ANSWER.BODY)
                    .from(ANSWER)
                    .where(ANSWER.REVIEW_ID.eq(REVIEW.ID))
                    .and(ANSWER.FIELD.eq(Writing.TITLE))),
            inline(""));

    /** Of a review joined with its author. */
    static final SelectField<ReviewSummary> SUMMARY = row(
                    REVIEW.ID,
                    TITLE,
                    AUTHOR_NAME,
                    REVIEW.TEMPLATE_CODE,
                    REVIEW.STATE.convertFrom(ReviewState::valueOf),
                    REVIEW.ASK.convertFrom(ReviewRepository::ask),
                    REVIEW.CHANGED_AT,
                    field(selectCount().from(RESPONSE).where(RESPONSE.REVIEW_ID.eq(REVIEW.ID))),
                    field(selectCount()
                            .from(RESPONSE)
                            .where(RESPONSE.REVIEW_ID.eq(REVIEW.ID))
                            .and(RESPONSE.SEEN_AT.isNull())))
            .mapping(ReviewSummary::new);

    private final DSLContext sql;

    ReviewRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: the one rule of who reads a review; every read of this class goes through it.
    private static Condition visibleTo(Actor actor) {
        return REVIEW.AUTHOR_ID.eq(actor.id()).or(sharedWith(actor));
    }

    static Condition sharedWith(Actor actor) {
        List<String> terms = actor.terms().stream().map(AccessTerm::value).toList();
        return REVIEW.STATE
                .eq(ReviewState.SHARED.name())
                .and(exists(selectOne()
                        .from(AUDIENCE)
                        .where(AUDIENCE.REVIEW_ID.eq(REVIEW.ID))
                        .and(AUDIENCE.TERM.in(terms))));
    }

    Optional<Row> find(ReviewId review, Actor actor) {
        return rows(REVIEW.ID.eq(review).and(visibleTo(actor)), actor.id()).stream()
                .findFirst();
    }

    /** For the index, which keeps the same rule in the document itself. */
    List<Row> forIndex(Collection<ReviewId> reviews) {
        return rows(REVIEW.ID.in(reviews), null);
    }

    /** What belongs in the index: all but what was discarded. */
    Map<ReviewId, Integer> versions() {
        return sql.select(REVIEW.ID, REVIEW.VERSION)
                .from(REVIEW)
                .where(REVIEW.STATE.ne(ReviewState.DISCARDED.name()))
                .fetchMap(REVIEW.ID, REVIEW.VERSION);
    }

    private List<Row> rows(Condition which, @Nullable PersonId reader) {
        var answers = multiset(select(ANSWER.FIELD, ANSWER.BODY, ANSWER.VERSION)
                        .from(ANSWER)
                        .where(ANSWER.REVIEW_ID.eq(REVIEW.ID)))
                .convertFrom(rows -> rows.intoMap(
                        ANSWER.FIELD, row -> new ReviewPage.Answer(row.get(ANSWER.BODY), row.get(ANSWER.VERSION))));
        var audience = multiset(select(AUDIENCE.TERM).from(AUDIENCE).where(AUDIENCE.REVIEW_ID.eq(REVIEW.ID)))
                .convertFrom(rows -> Set.copyOf(rows.map(row -> new AccessTerm(row.value1()))));
        // Confidential: responses are for the author; a reader sees only those they gave.
        Condition responseFor =
                reader == null ? falseCondition() : REVIEW.AUTHOR_ID.eq(reader).or(RESPONSE.RESPONDER_ID.eq(reader));
        var responder = PERSON.as("responder");
        var responses = multiset(select(
                                responder.FIRST_NAME.concat(inline(" ")).concat(responder.LAST_NAME),
                                RESPONSE.KIND,
                                RESPONSE.BODY,
                                RESPONSE.GIVEN_AT,
                                field(RESPONSE.SEEN_AT.isNotNull()))
                        .from(RESPONSE)
                        .join(responder)
                        .on(responder.ID.eq(RESPONSE.RESPONDER_ID))
                        .where(RESPONSE.REVIEW_ID.eq(REVIEW.ID))
                        .and(responseFor)
                        .orderBy(RESPONSE.GIVEN_AT))
                .convertFrom(rows -> rows.map(row -> new ReviewPage.Response(
                        row.value1(), Ask.valueOf(row.value2()), row.value3(), row.value4(), row.value5())));
        // Confidential: what somebody is still writing is for them alone, and gone from sight when the review is.
        Field<String> draft = reader == null
                ? inline("")
                : coalesce(
                        field(select(RESPONSE_DRAFT.BODY)
                                .from(RESPONSE_DRAFT)
                                .where(RESPONSE_DRAFT.REVIEW_ID.eq(REVIEW.ID))
                                .and(RESPONSE_DRAFT.RESPONDER_ID.eq(reader))),
                        inline(""));
        return sql.select(
                        REVIEW.ID,
                        REVIEW.AUTHOR_ID,
                        AUTHOR_NAME,
                        REVIEW.STATE.convertFrom(ReviewState::valueOf),
                        REVIEW.ASK.convertFrom(ReviewRepository::ask),
                        REVIEW.TEMPLATE_CODE,
                        REVIEW.TEMPLATE_VERSION,
                        answers,
                        audience,
                        responses,
                        draft,
                        REVIEW.SHARED_AT,
                        REVIEW.DISCARDED_AT,
                        REVIEW.CHANGED_AT,
                        REVIEW.VERSION)
                .from(REVIEW)
                .join(PERSON)
                .on(PERSON.ID.eq(REVIEW.AUTHOR_ID))
                .where(which)
                .fetch(Records.mapping(Row::new));
    }

    private static Optional<Ask> ask(@Nullable String stored) {
        return Optional.ofNullable(stored).map(Ask::valueOf);
    }

    List<ReviewSummary> writtenBy(Actor actor, int most) {
        return summaries(REVIEW.AUTHOR_ID.eq(actor.id()).and(REVIEW.STATE.ne(ReviewState.DISCARDED.name())), most);
    }

    List<ReviewSummary> discardedBy(Actor actor, Instant since, int most) {
        return summaries(REVIEW.AUTHOR_ID.eq(actor.id()).and(REVIEW.DISCARDED_AT.gt(since)), most);
    }

    List<ReviewSummary> visible(Collection<ReviewId> reviews, Actor actor) {
        return summaries(REVIEW.ID.in(reviews).and(visibleTo(actor)), reviews.size());
    }

    /** By the id of the review or of the response to it; without what its author put away. */
    Map<UUID, ReviewId> pages(Collection<UUID> reviews, Collection<UUID> responses, Actor actor) {
        Map<UUID, ReviewId> pages = new HashMap<>();
        sql.select(REVIEW.ID, RESPONSE.ID)
                .from(REVIEW)
                .leftJoin(RESPONSE)
                .on(RESPONSE.REVIEW_ID.eq(REVIEW.ID))
                .and(RESPONSE.ID.in(responses))
                .where(REVIEW.ID
                        .in(reviews.stream().map(ReviewId::new).toList())
                        .or(RESPONSE.ID.isNotNull()))
                .and(visibleTo(actor))
                .and(REVIEW.STATE.ne(ReviewState.DISCARDED.name()))
                .forEach(row -> {
                    pages.put(row.value1().value(), row.value1());
                    if (row.value2() != null) {
                        pages.put(row.value2(), row.value1());
                    }
                });
        return pages;
    }

    List<ReviewSummary> sharedWith(Actor actor, int most) {
        return summaries(REVIEW.AUTHOR_ID.ne(actor.id()).and(sharedWith(actor)), most);
    }

    private List<ReviewSummary> summaries(Condition which, int most) {
        return sql.select(SUMMARY)
                .from(REVIEW)
                .join(PERSON)
                .on(PERSON.ID.eq(REVIEW.AUTHOR_ID))
                .where(which)
                .orderBy(REVIEW.CHANGED_AT.desc(), REVIEW.ID)
                .limit(most)
                .fetch(Record1::value1);
    }

    void insert(ReviewId review, PersonId author, Template template, Instant at) {
        sql.insertInto(REVIEW)
                .set(REVIEW.ID, review)
                .set(REVIEW.AUTHOR_ID, author)
                .set(REVIEW.TEMPLATE_CODE, template.code())
                .set(REVIEW.TEMPLATE_VERSION, template.version())
                .set(REVIEW.STATE, ReviewState.DRAFT.name())
                .set(REVIEW.CREATED_AT, at)
                .set(REVIEW.CHANGED_AT, at)
                .execute();
    }

    /** Waits until nobody else is changing this review of this author, for the length of the transaction. */
    void takeTurn(ReviewId review, PersonId author) {
        sql.select(REVIEW.ID)
                .from(REVIEW)
                .where(REVIEW.ID.eq(review))
                .and(REVIEW.AUTHOR_ID.eq(author))
                .forUpdate()
                .fetch();
    }

    /** Marks a change by the author in a review that is not shared; false when it is not theirs to write in (any more). */
    boolean touch(ReviewId review, PersonId author, Instant at) {
        return sql.update(REVIEW)
                        .set(REVIEW.CHANGED_AT, at)
                        .set(REVIEW.VERSION, REVIEW.VERSION.plus(1))
                        .where(REVIEW.ID.eq(review))
                        .and(REVIEW.AUTHOR_ID.eq(author))
                        .and(REVIEW.STATE.in(CLOSED))
                        .execute()
                == 1;
    }

    Optional<ReviewPage.Answer> answer(ReviewId review, String field) {
        return sql.select(ANSWER.BODY, ANSWER.VERSION)
                .from(ANSWER)
                .where(ANSWER.REVIEW_ID.eq(review))
                .and(ANSWER.FIELD.eq(field))
                .fetchOptional(Records.mapping(ReviewPage.Answer::new));
    }

    /** Keeps a field that nobody changed since {@code basedOn}; false when somebody did. */
    boolean keep(ReviewId review, String field, GuardedText text, int basedOn, Instant at) {
        if (basedOn == 0) {
            return sql.insertInto(ANSWER)
                            .set(ANSWER.REVIEW_ID, review)
                            .set(ANSWER.FIELD, field)
                            .set(ANSWER.BODY, text.value())
                            .set(ANSWER.VERSION, 1)
                            .set(ANSWER.CHANGED_AT, at)
                            .onConflict(ANSWER.REVIEW_ID, ANSWER.FIELD)
                            .doNothing()
                            .execute()
                    == 1;
        }
        return sql.update(ANSWER)
                        .set(ANSWER.BODY, text.value())
                        .set(ANSWER.VERSION, basedOn + 1)
                        .set(ANSWER.CHANGED_AT, at)
                        .where(ANSWER.REVIEW_ID.eq(review))
                        .and(ANSWER.FIELD.eq(field))
                        .and(ANSWER.VERSION.eq(basedOn))
                        .execute()
                == 1;
    }

    /** Opens a review of this author that is not shared yet and has not changed since {@code version}. */
    boolean share(ReviewId review, PersonId author, Ask ask, Set<AccessTerm> readers, int version, Instant at) {
        boolean shared = sql.update(REVIEW)
                        .set(REVIEW.STATE, ReviewState.SHARED.name())
                        .set(REVIEW.ASK, ask.name())
                        .set(REVIEW.SHARED_AT, at)
                        .set(REVIEW.FIRST_SHARED_AT, coalesce(REVIEW.FIRST_SHARED_AT, at))
                        .set(REVIEW.CHANGED_AT, at)
                        .set(REVIEW.VERSION, REVIEW.VERSION.plus(1))
                        .where(REVIEW.ID.eq(review))
                        .and(REVIEW.AUTHOR_ID.eq(author))
                        .and(REVIEW.STATE.in(CLOSED))
                        .and(REVIEW.VERSION.eq(version))
                        .execute()
                == 1;
        if (shared) {
            admit(review, readers);
        }
        return shared;
    }

    private void admit(ReviewId review, Collection<AccessTerm> readers) {
        sql.batchInsert(readers.stream()
                        .map(reader -> new AudienceRecord(review, reader.value()))
                        .toList())
                .execute();
    }

    /** Changes who reads a shared review of this author that has not changed since {@code version}. */
    boolean changeReaders(Row row, Set<AccessTerm> readers) {
        boolean changed = sql.update(REVIEW)
                        .set(REVIEW.VERSION, REVIEW.VERSION.plus(1))
                        .where(REVIEW.ID.eq(row.id()))
                        .and(REVIEW.AUTHOR_ID.eq(row.author()))
                        .and(REVIEW.STATE.eq(ReviewState.SHARED.name()))
                        .and(REVIEW.VERSION.eq(row.version()))
                        .execute()
                == 1;
        if (changed) {
            sql.deleteFrom(AUDIENCE)
                    .where(AUDIENCE.REVIEW_ID.eq(row.id()))
                    .and(AUDIENCE.TERM.notIn(
                            readers.stream().map(AccessTerm::value).toList()))
                    .execute();
            Set<AccessTerm> added = new HashSet<>(readers);
            added.removeAll(row.audience());
            admit(row.id(), added);
        }
        return changed;
    }

    boolean withdraw(ReviewId review, PersonId author, Instant at) {
        boolean withdrawn = sql.update(REVIEW)
                        .set(REVIEW.STATE, ReviewState.WITHDRAWN.name())
                        .set(REVIEW.CHANGED_AT, at)
                        .set(REVIEW.VERSION, REVIEW.VERSION.plus(1))
                        .where(REVIEW.ID.eq(review))
                        .and(REVIEW.AUTHOR_ID.eq(author))
                        .and(REVIEW.STATE.eq(ReviewState.SHARED.name()))
                        .execute()
                == 1;
        if (withdrawn) {
            sql.deleteFrom(AUDIENCE).where(AUDIENCE.REVIEW_ID.eq(review)).execute();
            sql.deleteFrom(NOTICED).where(NOTICED.REVIEW_ID.eq(review)).execute();
        }
        return withdrawn;
    }

    void confirm(ReviewId review, PersonId by, int marks, Instant at) {
        sql.insertInto(CONFIRMATION)
                .set(CONFIRMATION.ID, UUID.randomUUID())
                .set(CONFIRMATION.REVIEW_ID, review)
                .set(CONFIRMATION.BY_ID, by)
                .set(CONFIRMATION.MARKS, marks)
                .set(CONFIRMATION.CONFIRMED_AT, at)
                .execute();
    }
}
