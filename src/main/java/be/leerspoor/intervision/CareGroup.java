package be.leerspoor.intervision;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group as the trainer in whose care it is sees it: rhythm and attendance as numbers, over the last twelve months.
 *
 * @param iAmMember whether the trainer is in it as well, and so may open its page
 */
public record CareGroup(
        GroupId id,
        String name,
        boolean iAmMember,
        int memberCount,
        @Nullable Integer everyWeeks,
        Optional<Instant> next,
        int held,
        int present,
        int excused,
        int absent) {}
