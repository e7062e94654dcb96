package be.leerspoor.casereview;

import static leerspoor.db.casereview.Tables.RESPONSE;
import static leerspoor.db.casereview.Tables.REVIEW;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What was done with reviews, without a word of them. */
@Repository
class ReviewFactRepository {

    private final DSLContext sql;

    ReviewFactRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<ReviewFact> opened(ReviewId review) {
        return reviews(REVIEW.ID.eq(review)).stream().findFirst();
    }

    List<ReviewFact> openedBy(PersonId author) {
        return reviews(REVIEW.AUTHOR_ID.eq(author));
    }

    List<ReviewFact> openedBy(Collection<PersonId> authors) {
        return reviews(REVIEW.AUTHOR_ID.in(authors));
    }

    Set<UUID> knownReviews(Collection<UUID> reviews) {
        return sql.select(REVIEW.ID)
                .from(REVIEW)
                .where(REVIEW.ID.in(reviews.stream().map(ReviewId::new).toList()))
                .fetchSet(row -> row.value1().value());
    }

    /** Closing a review leaves the moment of its opening, so what was opened once stays a fact. */
    private List<ReviewFact> reviews(Condition which) {
        return sql.select(
                        REVIEW.ID,
                        REVIEW.AUTHOR_ID,
                        REVIEW.TEMPLATE_CODE,
                        REVIEW.SHARED_AT.convertFrom(ReviewFactRepository::day))
                .from(REVIEW)
                .where(REVIEW.SHARED_AT.isNotNull())
                .and(which)
                .orderBy(REVIEW.SHARED_AT, REVIEW.ID)
                .fetch(Records.mapping(ReviewFact::new));
    }

    Optional<ResponseFact> given(UUID response) {
        return responses(RESPONSE.ID.eq(response)).stream().findFirst();
    }

    List<ResponseFact> givenBy(PersonId responder) {
        return responses(RESPONSE.RESPONDER_ID.eq(responder));
    }

    List<ResponseFact> givenBy(Collection<PersonId> responders) {
        return responses(RESPONSE.RESPONDER_ID.in(responders));
    }

    Set<UUID> knownResponses(Collection<UUID> responses) {
        return sql.select(RESPONSE.ID)
                .from(RESPONSE)
                .where(RESPONSE.ID.in(responses))
                .fetchSet(RESPONSE.ID);
    }

    private List<ResponseFact> responses(Condition which) {
        return sql.select(RESPONSE.ID, RESPONSE.RESPONDER_ID, RESPONSE.GIVEN_AT.convertFrom(ReviewFactRepository::day))
                .from(RESPONSE)
                .where(which)
                .orderBy(RESPONSE.GIVEN_AT, RESPONSE.ID)
                .fetch(Records.mapping(ResponseFact::new));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
