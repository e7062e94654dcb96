package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the plan begins and what its years and elements are called: read by everyone, set by the steering group. */
@Service
@ForStaff
@Transactional
public class PlanFrames {

    private final PlanFrameRepository repository;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    PlanFrames(PlanFrameRepository repository, PrivacyGate gate, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.gate = gate;
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

    /** Sets the frame on top of that version, 0 where there is none yet. */
    @ForSteering
    public FrameResult set(int version, FrameDraft draft, Confirmation confirmation) {
        return switch (gate.release(draft.typed(), confirmation)) {
            case FormDecision.Refused _ -> new FrameResult.Refused();
            case FormDecision.Unconfirmed(var fields) -> new FrameResult.Unconfirmed(List.copyOf(fields.values()));
            case FormDecision.Released(var fields) ->
                repository.add(
                                version + 1,
                                draft.with(fields),
                                clock.instant(),
                                signedIn.actor().id())
                        ? new FrameResult.Kept(version + 1)
                        : new FrameResult.ChangedMeanwhile();
        };
    }
}
