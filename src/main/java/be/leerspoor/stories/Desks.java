package be.leerspoor.stories;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the stories waits for the signed-in person. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Desks {

    private static final int MOST = 15;

    private final StoryRepository stories;
    private final UseRepository uses;
    private final SignedIn signedIn;

    Desks(StoryRepository stories, UseRepository uses, SignedIn signedIn) {
        this.stories = stories;
        this.uses = uses;
        this.signedIn = signedIn;
    }

    /** The desk as it is now; two statements. */
    public Desk mine() {
        Actor actor = signedIn.actor();
        Map<StorySummary, Boolean> waiting = stories.onTheDeskOf(actor, MOST);
        return new Desk(of(waiting, true), of(waiting, false), uses.unseenBy(actor, MOST));
    }

    private static List<StorySummary> of(Map<StorySummary, Boolean> waiting, boolean mine) {
        return waiting.entrySet().stream()
                .filter(story -> story.getValue() == mine)
                .map(Map.Entry::getKey)
                .toList();
    }
}
