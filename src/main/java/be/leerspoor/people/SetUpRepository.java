package be.leerspoor.people;

import static leerspoor.db.people.Tables.ORGANISATION;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SetUpRepository {

    private static final int THE_ONE = 1;

    private final DSLContext sql;

    SetUpRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<String> organisation() {
        return sql.select(ORGANISATION.NAME).from(ORGANISATION).fetchOptional(ORGANISATION.NAME);
    }

    /** There is one row at most: of two who set up at once, the second violates the primary key. */
    void addOrganisation(String name, Instant now) {
        sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, THE_ONE)
                .set(ORGANISATION.NAME, name)
                .set(ORGANISATION.CREATED_AT, now)
                .execute();
    }

    void addPerson(PersonId id, PersonDraft draft, @Nullable String passwordHash, Instant now) {
        sql.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.USER_NAME, draft.userName())
                .set(PERSON.MAIL, draft.mail())
                .set(PERSON.FIRST_NAME, draft.firstName())
                .set(PERSON.LAST_NAME, draft.lastName())
                .set(PERSON.PASSWORD_HASH, passwordHash)
                .set(PERSON.CREATED_AT, now)
                .execute();
    }

    void makeAdministrator(PersonId person, LocalDate today) {
        sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, UUID.randomUUID())
                .set(ROLE_GRANT.PERSON_ID, person)
                .set(ROLE_GRANT.ROLE_NAME, Role.ADMINISTRATOR.name())
                .set(ROLE_GRANT.FROM_DATE, today)
                .execute();
    }
}
