package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that waits to be sent, for one person and in their language. */
record StoredMail(
        UUID id,
        PersonId person,
        String kind,
        boolean stoppable,
        String subject,
        String body,
        @Nullable String calendarMethod,
        @Nullable String calendarText,
        Instant createdAt,
        Instant nextTryAt,
        int tries) {

    static StoredMail of(
            PersonId person,
            String kind,
            boolean stoppable,
            String subject,
            String body,
            @Nullable Invitation invitation,
            Instant now,
            Instant notBefore) {
        return new StoredMail(
                UUID.randomUUID(),
                person,
                kind,
                stoppable,
                subject,
                body,
                invitation == null ? null : invitation.method(),
                invitation == null ? null : invitation.text(),
                now,
                notBefore,
                0);
    }
}
