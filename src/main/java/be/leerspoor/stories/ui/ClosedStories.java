package be.leerspoor.stories.ui;

import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.stories.StoryClosed;
import be.leerspoor.stories.StoryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes a story that was closed off the screens of who read it. */
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
    void on(StoryClosed closed) {
        openPages.judgeAgain(subject(closed.story()));
    }
}
