package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the presenter puts it.
 *
 * @param with a colleague of the room to do it with, if there is one
 * @param advice the text it was chosen from, if there is one
 */
public record AgreementDraft(
        String what,
        LocalDate dueOn,
        @Nullable PersonId with,
        @Nullable EntryId advice) {}
