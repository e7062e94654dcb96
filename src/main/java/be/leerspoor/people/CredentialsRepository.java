package be.leerspoor.people;

import static leerspoor.db.people.Tables.ONE_TIME_LINK;
import static leerspoor.db.people.Tables.ORGANISATION;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

@Repository
class CredentialsRepository {

    private static final SelectField<PasswordOwner> OWNER = row(
                    PERSON.ID,
                    PERSON.STAMP,
                    PERSON.USER_NAME,
                    PERSON.MAIL,
                    PERSON.FIRST_NAME,
                    PERSON.LAST_NAME,
                    PERSON.PASSWORD_HASH,
                    field(select(ORGANISATION.NAME).from(ORGANISATION)))
            .mapping(PasswordOwner::new);

    private final DSLContext sql;

    CredentialsRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** By user name or mail address, in lower case. A user name holds no at sign, so at most one person fits. */
    Optional<Credentials> find(String name) {
        return find(name.indexOf('@') < 0 ? PERSON.USER_NAME.eq(name) : PERSON.MAIL.eq(name));
    }

    Optional<Credentials> find(PersonId person) {
        return find(PERSON.ID.eq(person));
    }

    private Optional<Credentials> find(Condition who) {
        return sql.select(PERSON.ID, PERSON.STAMP, PERSON.PASSWORD_HASH, field(PERSON.DEACTIVATED_AT.isNull()))
                .from(PERSON)
                .where(who)
                .fetchOptional(Records.mapping(Credentials::new));
    }

    Map<String, String> activeNames(Collection<String> userNames) {
        return sql.select(PERSON.USER_NAME, DirectoryRepository.NAME)
                .from(PERSON)
                .where(PERSON.USER_NAME.in(userNames))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .fetchMap(PERSON.USER_NAME, DirectoryRepository.NAME);
    }

    Optional<PasswordOwner> owner(PersonId person) {
        return sql.select(OWNER).from(PERSON).where(PERSON.ID.eq(person)).fetchOptional(row -> row.value1());
    }

    Optional<PasswordOwner> ownerOfLink(String secretHash, Instant now) {
        return sql.select(OWNER)
                .from(PERSON)
                .join(ONE_TIME_LINK)
                .on(ONE_TIME_LINK.PERSON_ID.eq(PERSON.ID))
                .where(ONE_TIME_LINK.SECRET_HASH.eq(secretHash))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .fetchOptional(row -> row.value1());
    }

    /** Replaces the password if nothing ended the sessions since the owner was read. */
    boolean store(PasswordOwner owner, String hash) {
        return sql.update(PERSON)
                        .set(PERSON.PASSWORD_HASH, hash)
                        .set(PERSON.STAMP, PERSON.STAMP.plus(1))
                        .where(PERSON.ID.eq(owner.id()))
                        .and(PERSON.STAMP.eq(owner.stamp()))
                        .and(PERSON.DEACTIVATED_AT.isNull())
                        .execute()
                == 1;
    }

    void endSessions(PersonId person) {
        sql.update(PERSON)
                .set(PERSON.STAMP, PERSON.STAMP.plus(1))
                .where(PERSON.ID.eq(person))
                .execute();
    }

    /** Makes the earlier links of this person useless and adds a new one. */
    void addLink(PersonId person, String secretHash, Instant now, Instant expires) {
        sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(ONE_TIME_LINK.PERSON_ID.eq(person))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .execute();
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.SECRET_HASH, secretHash)
                .set(ONE_TIME_LINK.PERSON_ID, person)
                .set(ONE_TIME_LINK.CREATED_AT, now)
                .set(ONE_TIME_LINK.EXPIRES_AT, expires)
                .execute();
    }

    /** Of two who follow the link at once, one gets through. */
    boolean useLink(String secretHash, Instant now) {
        return sql.update(ONE_TIME_LINK)
                        .set(ONE_TIME_LINK.USED_AT, now)
                        .where(ONE_TIME_LINK.SECRET_HASH.eq(secretHash))
                        .and(ONE_TIME_LINK.USED_AT.isNull())
                        .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                        .execute()
                == 1;
    }
}
