package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying that one read or watched something, with a sentence on what one takes along: theirs alone. */
@Service
@ForStaff
@Transactional
public class Readings {

    /** Characters that fit in the sentence. */
    public static final int LONGEST = 500;

    private final ReadingRepository repository;
    private final WalkRepository walking;
    private final Walks walks;
    private final EvidenceRepository evidence;
    private final EvidenceBook book;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Clock clock;

    Readings(
            ReadingRepository repository,
            WalkRepository walking,
            Walks walks,
            EvidenceRepository evidence,
            EvidenceBook book,
            NeverStored neverStored,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.walking = walking;
        this.walks = walks;
        this.evidence = evidence;
        this.book = book;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Notes what I take along from what this step of a path of mine asks to read; saying it again replaces the sentence. */
    public ReadingResult note(String path, String step, String sentence) {
        PersonId me = signedIn.actor().id();
        String takeaway = sentence.strip();
        if (takeaway.isEmpty() || takeaway.length() > LONGEST) {
            return new ReadingResult.SentenceLength(LONGEST);
        }
        if (neverStored.isIn(takeaway)) {
            return new ReadingResult.NeverStored();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<StepState> state = state(me, path, step, today);
        if (state.isEmpty()) {
            return new ReadingResult.NotAsked();
        }
        String about = path + "/" + step;
        UUID note = repository.put(me, about, takeaway, today);
        switch (state.get()) {
            // Another sentence on what was read: it was read on the day it was read.
            case DONE, EXEMPT -> {}
            case OPEN, BEGUN -> book.note(me, Happening.of(EvidenceKind.READING, note, today, about));
            case TO_RENEW, LAPSED -> book.note(me, Happening.of(EvidenceKind.READING, UUID.randomUUID(), today, about));
        }
        return new ReadingResult.Noted();
    }

    /** Where this person stands in a step of theirs that asks to read; empty when none of theirs does. */
    private Optional<StepState> state(PersonId me, String path, String step, LocalDate today) {
        return walks.of(walking.assigned(me)).stream()
                .map(Walks.OnPath::walk)
                .filter(walk -> walk.path().code().equals(path))
                .flatMap(walk -> walk.path().step(step).stream()
                        .filter(each -> each.requirements().stream()
                                .anyMatch(requirement -> requirement.kind() == RequirementKind.READING))
                        .map(each -> walk.standing(each, evidence.of(me)).on(today)))
                .findFirst();
    }
}
