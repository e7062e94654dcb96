package be.leerspoor.stories;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the stories waits for the signed-in person. */
@Service
@ForStaff
@Transactional
public class Desks {

    static final int MOST = 15;

    private final DeskRepository desks;
    private final SignedIn signedIn;
    private final Clock clock;

    Desks(DeskRepository desks, SignedIn signedIn, Clock clock) {
        this.desks = desks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The desk as it is now; one statement. */
    @Transactional(readOnly = true)
    public Desk mine() {
        Actor actor = signedIn.actor();
        return desk(desks.of(actor, MOST));
    }

    static Desk desk(DeskRepository.Whole whole) {
        List<DeskRepository.Lying> lying = whole.lying();
        return new Desk(
                stories(lying, story -> story.mine() && story.news().isEmpty()),
                stories(lying, story -> !story.mine()),
                lying.stream().flatMap(Desks::decided).toList(),
                whole.used());
    }

    /** Remembers that the author saw what was decided on this story; does nothing for anyone else. */
    public void decisionSeen(StoryId story) {
        desks.decisionSeen(story, signedIn.actor(), clock.instant());
    }

    /** Remembers that the author opened this story, and so saw the decision and the uses; does nothing for anyone else. */
    public void opened(StoryId story) {
        desks.opened(story, signedIn.actor(), clock.instant());
    }

    private static List<StorySummary> stories(List<DeskRepository.Lying> lying, Predicate<DeskRepository.Lying> which) {
        return lying.stream().filter(which).map(DeskRepository.Lying::story).toList();
    }

    private static Stream<Desk.Decided> decided(DeskRepository.Lying lying) {
        return lying.news().map(outcome -> new Desk.Decided(lying.story(), outcome)).stream();
    }
}
