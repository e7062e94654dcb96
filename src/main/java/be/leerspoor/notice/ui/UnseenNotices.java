package be.leerspoor.notice.ui;

import be.leerspoor.notice.NoticesChanged;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.ui.OpenPages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the pages that stand open with somebody, on whatever device, count again what that person did not see. */
@Component
class UnseenNotices {

    private final OpenPages openPages;

    UnseenNotices(OpenPages openPages) {
        this.openPages = openPages;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(NoticesChanged changed) {
        openPages.judgeAgain(count(changed.person()));
        if (changed.fewer()) {
            openPages.judgeAgain(seen(changed.person()));
        }
    }

    /** How many there are. */
    static String count(PersonId person) {
        return "notices:" + person;
    }

    /** That there are fewer. */
    static String seen(PersonId person) {
        return "notices-seen:" + person;
    }
}
