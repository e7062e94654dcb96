package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that nobody told the end of yet.
 *
 * @param meeting in which it was made
 */
public record OpenAgreement(
        AgreementId id,
        MeetingId meeting,
        PersonId owner,
        String ownerName,
        @Nullable String withName,
        String what,
        LocalDate dueOn,
        int version) {}
