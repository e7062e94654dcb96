package be.leerspoor.people;

import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal access token as its owner sees it in a list; the secret itself is nowhere kept. */
public record AccessToken(
        UUID id, String label, Instant createdAt, @Nullable Instant lastUsedAt, Instant endsAt) {

    /** Whether it opens nothing any more at that moment. */
    public boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether it still works at that moment, and will not two weeks later: less than any token is made for. */
    public boolean endsSoon(Instant now) {
        return !hasEnded(now)
                && endsAt.isBefore(now.atZone(Formats.ZONE).plusWeeks(2).toInstant());
    }
}
