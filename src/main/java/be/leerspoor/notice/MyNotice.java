package be.leerspoor.notice;

import be.leerspoor.people.AccessTerm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A notice as the person it is for sees it; {@code term} is what they hold to see it, where that was a question. */
public record MyNotice(
        UUID id,
        String title,
        String line,
        Optional<String> path,
        Optional<AccessTerm> term,
        Instant toldAt,
        boolean seen) {}
