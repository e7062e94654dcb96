package be.leerspoor.intervision;

import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps what somebody types, in one way for every field of intervision that saves itself. */
@Component
class KeepingText {

    /** Where a text is kept. */
    interface Place {

        /** Keeps a text that builds on this version; false when another version is there by now. */
        boolean keep(GuardedText text, int basedOn, Instant now);

        /** What is there now; empty when nothing can be kept there any more. */
        Optional<Kept> current();
    }

    private final PrivacyGate gate;
    private final Clock clock;

    KeepingText(PrivacyGate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Keeps a text of so many characters at most.
     *
     * @param open asks whether this person may keep it there, with nobody else changing it meanwhile; empty when it is closed
     */
    SaveResult save(String typed, int basedOn, int limit, Supplier<Optional<Place>> open) {
        if (typed.length() > limit) {
            return new SaveResult.TooLong(limit);
        }
        return switch (gate.check(typed)) {
            case GateResult.Refused(var findings) -> new SaveResult.Refused(findings);
            case GateResult.Storable storable ->
                storable.text().length() > limit
                        ? new SaveResult.TooLong(limit)
                        : open.get()
                                .map(place -> keep(place, storable, basedOn))
                                .orElseGet(SaveResult.Closed::new);
        };
    }

    private SaveResult keep(Place place, GateResult.Storable storable, int basedOn) {
        GuardedText text = storable.text();
        Instant now = clock.instant();
        if (place.keep(text, basedOn, now)) {
            return new SaveResult.Saved(text, basedOn + 1, now, storable.findings());
        }
        // A save whose answer got lost on the way is simply sent again: the same text is no conflict.
        return place.current()
                .<SaveResult>map(kept -> kept.body().equals(text.value())
                        ? new SaveResult.Saved(text, kept.version(), now, storable.findings())
                        : new SaveResult.Conflict(kept.body(), kept.version()))
                .orElseGet(SaveResult.Closed::new);
    }
}
