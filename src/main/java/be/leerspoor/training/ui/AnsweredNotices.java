package be.leerspoor.training.ui;

import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import org.springframework.stereotype.Component;

/** Who answers a matter on its own page, need not put away as well what was told of it. */
@Component
class AnsweredNotices {

    private static final int RECENT = 50;

    private final MyNotices notices;

    AnsweredNotices(MyNotices notices) {
        this.notices = notices;
    }

    /** What was told lately and leads to this page, counts as seen from now on. */
    void about(String page) {
        notices.newest(RECENT).stream()
                .filter(notice -> !notice.seen())
                .filter(notice -> notice.path().filter(page::equals).isPresent())
                .map(MyNotice::id)
                .forEach(notices::seen);
    }
}
