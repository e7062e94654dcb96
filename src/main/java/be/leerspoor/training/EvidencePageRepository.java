package be.leerspoor.training;

import static leerspoor.db.training.Tables.CONVERSATION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.OBSERVATION;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which editions, observations and conversations have a page for somebody. */
@Repository
class EvidencePageRepository {

    private final DSLContext sql;

    EvidencePageRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<UUID> of(Collection<UUID> sources, PersonId reader) {
        return sql.select(OBSERVATION.ID)
                .from(OBSERVATION)
                .where(OBSERVATION.ID.in(sources))
                // Confidential: that somebody looked on or talked is for the two of them.
                .and(ObservationRepository.isOf(reader))
                .unionAll(select(CONVERSATION.ID)
                        .from(CONVERSATION)
                        .where(CONVERSATION.ID.in(sources))
                        .and(ConversationRepository.isOf(reader)))
                .unionAll(select(EDITION.ID.convertFrom(EditionId::value))
                        .from(EDITION)
                        .where(EDITION.ID.in(
                                sources.stream().map(EditionId::new).toList())))
                .fetch(OBSERVATION.ID);
    }
}
