package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each element of the plan stands in one sentence: written by the steering group, read by everyone. */
@Service
@ForStaff
@Transactional
public class ElementSentences {

    private final SentenceRepository repository;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    ElementSentences(SentenceRepository repository, PrivacyGate gate, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The sentences as they are, or were known at the end of a day; an element without one is left out. */
    @Transactional(readOnly = true)
    public Map<Element, ElementSentence> asKnown(KnownOn on) {
        return repository.knownAt(on.moment(clock));
    }

    /** Writes the next sentence of an element on top of the one of that number, 0 for the first one. */
    @ForSteering
    public SentenceResult write(Element element, int number, String words, Confirmation confirmation) {
        return switch (gate.release(words.strip(), confirmation)) {
            case ShareDecision.Refused _ -> new SentenceResult.Refused();
            case ShareDecision.Unconfirmed marks -> new SentenceResult.Unconfirmed(List.of(marks));
            case ShareDecision.Released(var text, var _) -> {
                if (text.isBlank() || text.length() > ElementSentence.LONGEST) {
                    yield new SentenceResult.WrongLength(ElementSentence.LONGEST);
                }
                yield repository.add(
                                element,
                                number + 1,
                                text.value(),
                                clock.instant(),
                                signedIn.actor().id())
                        ? new SentenceResult.Kept()
                        : new SentenceResult.ChangedMeanwhile();
            }
        };
    }
}
