package be.leerspoor.people;

import static leerspoor.db.people.Tables.ACCESS_TOKEN;
import static leerspoor.db.people.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AccessTokenRepository {

    /** A token that was shown at the door. */
    record Shown(UUID id, PersonId person, @Nullable Instant lastUsedAt) {}

    private final DSLContext sql;

    AccessTokenRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(PersonId person, String label, String secretHash, Instant now, Instant endsAt) {
        sql.insertInto(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.ID, UUID.randomUUID())
                .set(ACCESS_TOKEN.PERSON_ID, person)
                .set(ACCESS_TOKEN.LABEL, label)
                .set(ACCESS_TOKEN.SECRET_HASH, secretHash)
                .set(ACCESS_TOKEN.CREATED_AT, now)
                .set(ACCESS_TOKEN.ENDS_AT, endsAt)
                .execute();
    }

    List<AccessToken> of(PersonId person) {
        return sql.select(
                        ACCESS_TOKEN.ID,
                        ACCESS_TOKEN.LABEL,
                        ACCESS_TOKEN.CREATED_AT,
                        ACCESS_TOKEN.LAST_USED_AT,
                        ACCESS_TOKEN.ENDS_AT)
                .from(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.PERSON_ID.eq(person))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .orderBy(ACCESS_TOKEN.CREATED_AT.desc())
                .fetch(Records.mapping(AccessToken::new));
    }

    boolean revoke(UUID token, PersonId owner, Instant now) {
        return sql.update(ACCESS_TOKEN)
                        .set(ACCESS_TOKEN.REVOKED_AT, now)
                        .where(ACCESS_TOKEN.ID.eq(token))
                        .and(ACCESS_TOKEN.PERSON_ID.eq(owner))
                        .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    void revokeAll(PersonId owner, Instant now) {
        sql.update(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.REVOKED_AT, now)
                .where(ACCESS_TOKEN.PERSON_ID.eq(owner))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    Optional<Shown> find(String secretHash, Instant now) {
        return sql.select(ACCESS_TOKEN.ID, ACCESS_TOKEN.PERSON_ID, ACCESS_TOKEN.LAST_USED_AT)
                .from(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.SECRET_HASH.eq(secretHash))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .and(ACCESS_TOKEN.ENDS_AT.gt(now))
                .fetchOptional(Records.mapping(Shown::new));
    }

    Optional<PersonId> activePerson(String userName) {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.USER_NAME.eq(userName))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .fetchOptional(PERSON.ID);
    }

    void used(UUID token, Instant now) {
        sql.update(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.LAST_USED_AT, now)
                .where(ACCESS_TOKEN.ID.eq(token))
                .execute();
    }
}
