package be.leerspoor.plan;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan as it was agreed, beside the plan as it is. */
@Service
@ForStaff
@Transactional
public class PlanAgreements {

    private final PlanAgreementRepository repository;
    private final PlanItemRepository items;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    PlanAgreements(
            PlanAgreementRepository repository,
            PlanItemRepository items,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.items = items;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Every time the plan was agreed, the first one first. */
    @Transactional(readOnly = true)
    public List<PlanAgreement> all() {
        return repository.all();
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

    /** What became of the plan since it was agreed; empty when there is no such agreement. */
    @Transactional(readOnly = true)
    public Optional<PlanComparison> since(UUID agreement) {
        Actor me = signedIn.actor();
        return repository.all().stream()
                .filter(one -> one.id().equals(agreement))
                .findFirst()
                .map(one -> compare(one.agreedAt(), me));
    }

    private PlanComparison compare(Instant then, Actor me) {
        PlanItemRepository.Found agreed = items.knownAt(then, me);
        PlanItemRepository.Found now = items.knownAt(clock.instant(), me);
        Map<PersonId, String> names = new HashMap<>(agreed.names());
        names.putAll(now.names());
        return PlanComparison.of(agreed.items(), now.items(), names);
    }
}
