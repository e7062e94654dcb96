package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.notice.QuietHours;
import be.leerspoor.notice.Wishes;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TagChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the signed-in person was told, and how they want to hear of it by mail. */
@Route("notices")
@PermitAll
class NoticesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 50;

    private final transient MyNotices notices;
    private final transient SignedIn signedIn;
    private final transient OpenPages openPages;
    private final Button allSeen = Actions.secondary(text("notice.list.all-seen"), this::seeAll);
    private final Div above = Actions.row(allSeen);
    private final Div message = new Div();
    private final Div list = new Div();
    private int most = AT_ONCE;
    private Instant newest = Instant.EPOCH;

    NoticesView(MyNotices notices, Wishes wishes, QuietHours hours, SignedIn signedIn, OpenPages openPages) {
        this.notices = notices;
        this.signedIn = signedIn;
        this.openPages = openPages;
        Div cards = new Div(
                Card.titled(text("notice.list.recent"), message, above, list),
                Card.titled(text("notice.wish.title"), new WishesPart(wishes)),
                Card.titled(text("notice.quiet.title"), new QuietPart(hours)));
        cards.addClassName("stack");
        add(new PageHead(text("notice.list.title"), text("notice.list.lead")), cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.removeAll();
        most = AT_ONCE;
        show();
    }

    private void show() {
        List<MyNotice> known = notices.newest(most + 1);
        List<MyNotice> shown = known.stream().limit(most).toList();
        newest = shown.isEmpty() ? Instant.EPOCH : shown.getFirst().toldAt();
        above.setVisible(shown.stream().anyMatch(notice -> !notice.seen()));
        list.removeAll();
        list.add(
                shown.isEmpty()
                        ? new EmptyPlace(text("notice.list.none"))
                        : new Rows(shown.stream().map(NoticesView::row).toList()));
        if (known.size() > most) {
            list.add(Actions.row(Actions.secondary(text("notice.list.older"), this::showMore)));
        }
        // Confidential: what a group told, leaves the screen of who leaves the group.
        Set<String> closable = shown.stream()
                .flatMap(notice -> notice.term().stream())
                .map(AccessTerm::value)
                .collect(Collectors.toCollection(HashSet::new));
        // And what was seen on another device, is seen here.
        closable.add(UnseenNotices.seen(signedIn.actor().id()));
        openPages.watch(this, closable, this::show);
    }

    private static Component row(MyNotice notice) {
        String when = Formats.here().moment(notice.toldAt());
        String line = notice.line().isEmpty() ? when : notice.line() + " · " + when;
        if (notice.seen() && notice.path().isEmpty()) {
            return new PlainRow(notice.title(), line);
        }
        RowLink row = new RowLink(
                notice.title(),
                line,
                notice.seen() ? notice.path().orElse(NoticeAddress.PAGE) : NoticeAddress.open(notice.id()));
        return notice.seen() ? row : row.withMore(new Div(TagChip.plain(text("notice.list.new"))));
    }

    private void showMore() {
        most += AT_ONCE;
        show();
    }

    private void seeAll() {
        notices.seenUpTo(newest);
        message.removeAll();
        message.add(Notice.done(text("notice.list.all-seen.done")));
        show();
    }
}
