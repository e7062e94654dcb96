package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody takes along from a meeting. It is theirs, and nobody else reads it. */
@Service
@ForStaff
@Transactional
public class Takeaway {

    /** Characters that fit in it. */
    public static final int LONGEST = 4_000;

    private final TakeawayRepository repository;
    private final RoomGuard guard;
    private final PrivacyGate gate;
    private final Clock clock;

    Takeaway(TakeawayRepository repository, RoomGuard guard, PrivacyGate gate, Clock clock) {
        this.repository = repository;
        this.guard = guard;
        this.gate = gate;
        this.clock = clock;
    }

    /** Keeps what the signed-in person takes along from a meeting they were at, also afterwards. */
    public SaveResult save(MeetingId meeting, String typed, int basedOn) {
        if (typed.length() > LONGEST) {
            return new SaveResult.TooLong(LONGEST);
        }
        return switch (gate.check(typed)) {
            case GateResult.Refused(var findings) -> new SaveResult.Refused(findings);
            case GateResult.Storable text -> {
                if (text.text().length() > LONGEST) {
                    yield new SaveResult.TooLong(LONGEST);
                }
                PersonId me = guard.lock(meeting).actor().id();
                Instant now = clock.instant();
                if (repository.keep(meeting, me, text.text(), basedOn, now)) {
                    yield new SaveResult.Saved(text.text(), basedOn + 1, now, text.findings());
                }
                Kept current = repository.of(meeting, me);
                // A save whose answer got lost on the way is simply sent again: the same text is no conflict.
                yield current.body().equals(text.text().value())
                        ? new SaveResult.Saved(text.text(), current.version(), now, text.findings())
                        : new SaveResult.Conflict(current.body(), current.version());
            }
        };
    }

    /** A text as it is kept, and the version that the next save builds on. */
    public record Kept(String body, int version) {

        static final Kept NONE = new Kept("", 0);
    }
}
