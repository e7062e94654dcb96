package be.leerspoor.casereview;

import java.time.Instant;
import java.util.Optional;

/** A review in a list: a name, whose, how far it is, and how many responses wait to be read by its author. */
public record ReviewSummary(
        ReviewId id,
        String title,
        String authorName,
        String templateCode,
        ReviewState state,
        Optional<Ask> ask,
        Instant changedAt,
        int responses,
        int unseen) {}
