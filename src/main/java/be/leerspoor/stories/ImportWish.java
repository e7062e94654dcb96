package be.leerspoor.stories;

import be.leerspoor.people.PersonId;
import java.util.Optional;

/**
 * How to import.
 *
 * @param dryRun whether to tell what would happen and change nothing
 * @param checkedBy who vouches for what the detector marks
 */
public record ImportWish(boolean dryRun, Optional<PersonId> checkedBy) {}
