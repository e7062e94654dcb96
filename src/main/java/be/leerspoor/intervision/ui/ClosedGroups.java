package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.GroupChanged;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.shell.ui.OpenPages;
import org.springframework.scheduling.annotation.Scheduled;
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

    /** Somebody may have left a group with the day that ended. */
    @Scheduled(cron = "5 0 0 * * *", zone = "Europe/Brussels")
    void onNewDay() {
        openPages.judgeAllAgain();
    }

    static String subject(GroupId group) {
        return "group:" + group;
    }
}
