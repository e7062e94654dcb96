package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.shell.ui.WaitingItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notices that were not seen yet, on the start page. */
@Component
class NoticesWaiting implements WaitingItems {

    private static final int ORDER = 55;

    private final MyNotices notices;

    NoticesWaiting(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public List<WaitingItem> items() {
        return notices.news().stream().map(this::item).toList();
    }

    private WaitingItem item(MyNotice notice) {
        WaitingItem told = new WaitingItem(
                        IconName.BELL,
                        notice.title(),
                        notice.line().isEmpty() ? Formats.here().moment(notice.toldAt()) : notice.line(),
                        NoticeAddress.open(notice.id()),
                        ORDER)
                .orPutAway(text("notice.list.seen"), () -> notices.seen(notice.id()));
        WaitingItem item = notice.path().map(told::onMatter).orElse(told);
        return notice.term().map(AccessTerm::value).map(item::about).orElse(item);
    }
}
