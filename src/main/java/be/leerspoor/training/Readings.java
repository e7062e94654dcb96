package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.OutgoingFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private final ReadingFileRepository files;
    private final WalkRepository walking;
    private final Walks walks;
    private final EvidenceRepository evidence;
    private final EvidenceBook book;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    Readings(
            ReadingRepository repository,
            ReadingFileRepository files,
            WalkRepository walking,
            Walks walks,
            EvidenceRepository evidence,
            EvidenceBook book,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.files = files;
        this.walking = walking;
        this.walks = walks;
        this.evidence = evidence;
        this.book = book;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Notes what I take along from what this step of a path of mine asks to read; saying it again replaces the sentence. */
    public ReadingResult note(String path, String step, String sentence, Confirmation confirmation) {
        String takeaway = sentence.strip();
        if (takeaway.isEmpty() || takeaway.length() > LONGEST) {
            return new ReadingResult.SentenceLength(LONGEST);
        }
        return switch (gate.release(takeaway, confirmation)) {
            case ShareDecision.Refused _ -> new ReadingResult.NeverStored();
            case ShareDecision.Unconfirmed marks -> new ReadingResult.Unconfirmed(marks);
            case ShareDecision.Released released ->
                keep(path, step, released.text().value());
        };
    }

    private ReadingResult keep(String path, String step, String takeaway) {
        PersonId me = signedIn.actor().id();
        walking.takeTurn(me);
        List<Evidence> held = evidence.of(me);
        Optional<StepStanding> standing = standing(me, path, step, held);
        if (standing.isEmpty()) {
            return new ReadingResult.NotAsked();
        }
        LocalDate today = LocalDate.now(clock);
        String about = path + "/" + step;
        UUID note = repository.put(me, about, takeaway, today);
        StepState state = standing.get().on(today);
        List<Evidence> before = held.stream()
                .filter(each ->
                        each.kind() == EvidenceKind.READING && each.about().equals(about))
                .toList();
        boolean asked = switch (state) {
            case DONE, EXEMPT -> false;
            case OPEN, BEGUN -> before.isEmpty();
            case TO_RENEW, LAPSED -> before.stream().noneMatch(each -> renews(standing.get(), each.on()));
        };
        // Another sentence on what was read: it was read on the day it was read.
        if (asked) {
            UUID reading = before.isEmpty() ? note : UUID.randomUUID();
            repository.add(reading, me, about, today);
            book.note(me, Happening.of(EvidenceKind.READING, reading, today, about));
        }
        return new ReadingResult.Noted();
    }

    private static boolean renews(StepStanding standing, LocalDate on) {
        LocalDate done = standing.doneOn();
        LocalDate from = standing.renewFrom();
        return (done == null || on.isAfter(done)) && (from == null || !on.isBefore(from));
    }

    /** Where this person stands in a step of theirs that asks to read; empty when none of theirs does. */
    private Optional<StepStanding> standing(PersonId me, String path, String step, List<Evidence> held) {
        return walks.of(walking.assigned(me)).stream()
                .map(Walks.OnPath::walk)
                .filter(walk -> walk.path().code().equals(path))
                .flatMap(walk -> walk.path().step(step).stream()
                        .filter(each -> each.requirements().stream()
                                .anyMatch(requirement -> requirement.kind() == RequirementKind.READING))
                        .map(each -> walk.standing(each, held)))
                .findFirst();
    }

    /** The file that there is to read in a step of a path that is or was offered; of one that is drawn up, for trainers. */
    @Transactional(readOnly = true)
    public Optional<OutgoingFile> file(String path, int version, String step) {
        return PathVersion.of(path, version).flatMap(known -> files.of(known, step, signedIn.has(Role.TRAINER)));
    }
}
