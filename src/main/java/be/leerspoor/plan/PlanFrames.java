package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the plan begins and what its years and elements are called: read by everyone, set by the steering group. */
@Service
@ForStaff
@Transactional
public class PlanFrames {

    private final PlanFrameRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;

    PlanFrames(PlanFrameRepository repository, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The frame as it is; empty as long as nobody began the plan. */
    @Transactional(readOnly = true)
    public Optional<PlanFrame> now() {
        return repository.knownAt(clock.instant());
    }

    /** The frame as it was known at a moment; empty before the plan was begun. */
    @Transactional(readOnly = true)
    public Optional<PlanFrame> asKnown(KnownOn on) {
        return repository.knownAt(on.moment(clock));
    }

    /** Sets the frame on top of that version (0 where there is none yet); false when somebody else did so meanwhile. */
    @ForSteering
    public boolean set(int version, FrameDraft draft) {
        return repository.add(
                version + 1, draft, clock.instant(), signedIn.actor().id());
    }
}
