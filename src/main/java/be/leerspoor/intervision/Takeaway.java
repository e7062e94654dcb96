package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.SaveResult;
import java.time.Instant;
import java.util.Optional;
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
    private final KeepingText keeping;

    Takeaway(TakeawayRepository repository, RoomGuard guard, KeepingText keeping) {
        this.repository = repository;
        this.guard = guard;
        this.keeping = keeping;
    }

    /** Keeps what the signed-in person takes along from a meeting they were at, also afterwards. */
    public SaveResult save(MeetingId meeting, String typed, int basedOn) {
        return keeping.save(typed, basedOn, LONGEST, () -> {
            PersonId me = guard.lock(meeting).actor().id();
            return Optional.of(new KeepingText.Place() {
                @Override
                public boolean keep(GuardedText text, int version, Instant now) {
                    return repository.keep(meeting, me, text, version, now);
                }

                @Override
                public Optional<Kept> current() {
                    return Optional.of(repository.of(meeting, me));
                }
            });
        });
    }
}
