package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a group, today or from a day to come.
 *
 * @param until the first day on which they no longer are; without one there is no end
 * @param promised whether they promised what the promise says now
 */
public record GroupMember(
        PersonId person,
        String name,
        boolean facilitator,
        LocalDate from,
        @Nullable LocalDate until,
        boolean promised) {}
