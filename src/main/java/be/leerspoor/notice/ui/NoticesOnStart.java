package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.notice.StartNews;
import be.leerspoor.notice.StartPage;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.FirstHourStep;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.StartContribution;
import be.leerspoor.shell.ui.StartMemory;
import be.leerspoor.shell.ui.WaitingItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notices that were not seen yet on the start page, and what was put away of it. */
@Component
class NoticesOnStart implements StartContribution, StartMemory {

    private static final int ORDER = 55;
    private static final int FAILING = 65;

    private final StartPage start;
    private final MyNotices notices;
    private final SignedIn signedIn;

    NoticesOnStart(StartPage start, MyNotices notices, SignedIn signedIn) {
        this.start = start;
        this.notices = notices;
        this.signedIn = signedIn;
    }

    @Override
    public Contribution now() {
        StartNews mine = start.mine();
        List<WaitingItem> items =
                new ArrayList<>(mine.news().stream().map(this::item).toList());
        if (mine.failing() > 0) {
            items.add(new WaitingItem(
                    IconName.BELL,
                    text("notice.failing.waiting", mine.failing()),
                    text("notice.failing.waiting.line"),
                    NoticeAddress.FAILING,
                    FAILING));
        }
        List<FirstHourStep> steps = List.of(
                new FirstHourStep(
                        "notice.first.mail",
                        "notice.first.mail.line",
                        IconName.BELL,
                        NoticeAddress.PAGE,
                        80,
                        mine.wished()),
                new FirstHourStep(
                        "notice.first.calendar",
                        "notice.first.calendar.line",
                        IconName.CALENDAR,
                        NoticeAddress.CALENDAR,
                        90,
                        mine.feed()));
        return new Contribution(items, Optional.empty(), steps, mine.away());
    }

    @Override
    public void putAway(String what) {
        start.putAway(what);
    }

    @Override
    public void bringBack(Collection<String> what) {
        start.bringBack(what);
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
        // What is seen on another device leaves this page too; whoever loses the key to it, loses it as well.
        return item.about(notice.term()
                .map(AccessTerm::value)
                .orElseGet(() -> UnseenNotices.seen(signedIn.actor().id())));
    }
}
