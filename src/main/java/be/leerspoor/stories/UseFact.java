package be.leerspoor.stories;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody used a story of a colleague. */
public record UseFact(UUID use, PersonId person, LocalDate usedOn) {}
