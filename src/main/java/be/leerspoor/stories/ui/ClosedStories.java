package be.leerspoor.stories.ui;

import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryWithdrawn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes a withdrawn story off the screens on which it stands open. */
@Component
class ClosedStories {

    private final OpenPages openPages;

    ClosedStories(OpenPages openPages) {
        this.openPages = openPages;
    }

    static String subject(StoryId story) {
        return "story:" + story;
    }

    @TransactionalEventListener
    void on(StoryWithdrawn withdrawn) {
        openPages.judgeAgain(subject(withdrawn.story()));
    }
}
