package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was put on a path by name.
 *
 * @param by the name of who did so
 */
public record GivenByName(
        PersonId person,
        String name,
        String by,
        LocalDate since,
        @Nullable LocalDate dueOn) {}
