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
    private final KnownPaths paths;
    private final EvidenceBook book;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Clock clock;

    Readings(
            ReadingRepository repository,
            WalkRepository walking,
            KnownPaths paths,
            EvidenceBook book,
            NeverStored neverStored,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.walking = walking;
        this.paths = paths;
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
        if (!asks(me, path, step)) {
            return new ReadingResult.NotAsked();
        }
        LocalDate today = LocalDate.now(clock);
        String about = path + "/" + step;
        UUID note = repository.put(me, about, takeaway, today);
        book.note(me, Happening.of(EvidenceKind.READING, note, today, about));
        return new ReadingResult.Noted();
    }

    private boolean asks(PersonId me, String path, String step) {
        return walking.assigned(me).stream()
                .filter(each -> each.endedOn() == null && each.path().code().equals(path))
                .map(each -> paths.version(each.path()).step(step))
                .flatMap(Optional::stream)
                .flatMap(each -> each.requirements().stream())
                .anyMatch(requirement -> requirement.kind() == RequirementKind.READING);
    }
}
