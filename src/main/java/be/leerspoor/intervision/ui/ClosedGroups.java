package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.GroupChanged;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.shell.ui.OpenPages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes a group off the screens of those who are no longer in it. */
@Component
class ClosedGroups {

    private final OpenPages openPages;

    ClosedGroups(OpenPages openPages) {
        this.openPages = openPages;
    }

    @TransactionalEventListener
    void on(GroupChanged changed) {
        openPages.judgeAgain(subject(changed.group()));
    }

    static String subject(GroupId group) {
        return "group:" + group;
    }
}
