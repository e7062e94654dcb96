package be.leerspoor.plan;

import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the steering group: an agenda out of the plan, notes and decisions while it goes on, minutes once it is closed. */
@Service
@ForSteering
@Transactional
public class SteeringMeetings {

    /** The longest a note can be, in characters. */
    public static final int LONGEST_NOTE = 4000;

    private final SteeringMeetingRepository repository;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    SteeringMeetings(SteeringMeetingRepository repository, PrivacyGate gate, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Every meeting, the last one first. */
    @Transactional(readOnly = true)
    public List<SteeringMeeting> all() {
        return repository.all();
    }

    /** One meeting; empty when there is none such. */
    @Transactional(readOnly = true)
    public Optional<SteeringMeeting> find(UUID meeting) {
        return repository.find(meeting);
    }

    /** Begins a meeting, or gives the one that goes on: there is one at most. */
    public UUID begin() {
        UUID meeting = UUID.randomUUID();
        return repository.begin(meeting, clock.instant(), signedIn.actor().id())
                ? meeting
                : repository.open().orElse(meeting);
    }

    /** Keeps what is noted about a subject, on top of the note of that version, 0 for the first one. */
    public SentenceResult note(UUID meeting, String subject, int version, String words, Confirmation confirmation) {
        if (!isSubject(subject) || !repository.hold(meeting)) {
            return new SentenceResult.NotThere();
        }
        return switch (gate.release(words.strip(), confirmation)) {
            case ShareDecision.Refused _ -> new SentenceResult.Refused();
            case ShareDecision.Unconfirmed marks -> new SentenceResult.Unconfirmed(List.of(marks));
            case ShareDecision.Released(var text, var _) -> {
                boolean nothing = text.isBlank() && version == 0;
                if (nothing || text.length() > LONGEST_NOTE) {
                    yield new SentenceResult.WrongLength(LONGEST_NOTE);
                }
                yield repository.note(
                                meeting,
                                subject,
                                version,
                                text.value(),
                                clock.instant(),
                                signedIn.actor().id())
                        ? new SentenceResult.Kept()
                        : new SentenceResult.ChangedMeanwhile();
            }
        };
    }

    private static boolean isSubject(String subject) {
        try {
            return subject.equals(SteeringNote.FREE)
                    || ItemId.of(subject).toString().equals(subject);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Closes a meeting: its notes are its minutes from then on. False when it was closed already. */
    public boolean close(UUID meeting) {
        return repository.close(meeting, clock.instant());
    }
}
