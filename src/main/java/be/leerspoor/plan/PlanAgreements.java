package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan as it was agreed, beside the plan as it is. */
@Service
@ForStaff
@Transactional
public class PlanAgreements {

    private final PlanAgreementRepository repository;
    private final PlanFrameRepository frames;
    private final PlanItemRepository items;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    PlanAgreements(
            PlanAgreementRepository repository,
            PlanFrameRepository frames,
            PlanItemRepository items,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.frames = frames;
        this.items = items;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Notes that the plan is agreed as it stands, under an id that whoever asks made up: asked twice, it is noted once. */
    @ForSteering
    public SentenceResult agree(UUID id, String name, Confirmation confirmation) {
        return switch (gate.release(name.strip(), confirmation)) {
            case ShareDecision.Refused _ -> new SentenceResult.Refused();
            case ShareDecision.Unconfirmed marks -> new SentenceResult.Unconfirmed(List.of(marks));
            case ShareDecision.Released(var text, var _) -> {
                if (text.isBlank() || text.length() > PlanAgreement.LONGEST) {
                    yield new SentenceResult.WrongLength(PlanAgreement.LONGEST);
                }
                repository.add(
                        id, text.value(), clock.instant(), signedIn.actor().id());
                yield new SentenceResult.Kept();
            }
        };
    }

    /** The plan beside the agreement that is asked for, or else the last one; empty as long as nobody began it. */
    @Transactional(readOnly = true)
    public Optional<AgreedPlan> beside(Optional<UUID> asked) {
        Instant now = clock.instant();
        return frames.knownAt(now).map(frame -> {
            List<PlanAgreement> all = repository.all();
            Optional<PlanAgreement> agreement = asked.flatMap(id ->
                            all.stream().filter(one -> one.id().equals(id)).findFirst())
                    .or(() -> all.reversed().stream().findFirst());
            Instant then = agreement.map(PlanAgreement::agreedAt).orElse(now);
            PlanItemRepository.Found found = items.knownAtEither(then, now, signedIn.actor());
            List<PlanItem<?>> stands = standing(found.items());
            PlanComparison since = PlanComparison.of(
                    standing(found.items().stream()
                            .filter(item -> !item.knownAt().isAfter(then))
                            .toList()),
                    stands,
                    found.names());
            return new AgreedPlan(
                    new PlanAsKnown(
                            frame, KnownOn.now().today(clock), stands, found.slips(), found.names(), found.regions()),
                    all,
                    agreement.map(one -> new AgreedPlan.Chosen(one, since)));
        });
    }

    /** The last of the revisions of each item, unless it took the item out. */
    private static List<PlanItem<?>> standing(List<? extends PlanItem<?>> revisions) {
        SequencedMap<ItemId, PlanItem<?>> last = new LinkedHashMap<>();
        revisions.forEach(
                item -> last.merge(item.id(), item, (one, other) -> one.number() > other.number() ? one : other));
        return last.values().stream().filter(item -> !item.takenAway()).toList();
    }
}
