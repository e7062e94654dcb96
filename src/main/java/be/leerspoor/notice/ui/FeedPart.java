package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.notice.CalendarFeed;
import be.leerspoor.notice.CalendarFeeds;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OnceShown;
import be.leerspoor.shell.ui.OwnAddress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** The own calendar feed: making its address, which is shown once, making a new one, and stopping it. */
final class FeedPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient CalendarFeeds feeds;
    private final Div answer = new Div();
    private final Div state = new Div();

    FeedPart(CalendarFeeds feeds) {
        this.feeds = feeds;
        state.addClassName("stack-tight");
        getContent().addClassName("fields");
        getContent().add(new Paragraph(text("notice.feed.line")), answer, state);
        show();
    }

    private void show() {
        state.removeAll();
        Optional<CalendarFeed> feed = feeds.mine();
        if (feed.isEmpty()) {
            state.add(Actions.row(Actions.secondary(text("notice.feed.make"), this::make)));
            return;
        }
        state.add(
                new Paragraph(words(feed.get())),
                Actions.row(
                        Actions.secondary(text("notice.feed.renew"), this::askToRenew),
                        Actions.attention(text("notice.feed.stop"), this::askToStop)));
    }

    private static String words(CalendarFeed feed) {
        Formats formats = Formats.here();
        String made = formats.moment(feed.madeAt());
        return feed.lastUsedAt() == null
                ? text("notice.feed.never-used", made)
                : text("notice.feed.used", made, formats.moment(feed.lastUsedAt()));
    }

    private void make() {
        OnceShown address = new OnceShown(text("notice.feed.address"), OwnAddress.of(feeds.make()));
        answer.removeAll();
        answer.add(Notice.done(text("notice.feed.made")).with(address, new Paragraph(text("notice.feed.how"))));
        show();
    }

    private void askToRenew() {
        Confirm.askAttention(
                text("notice.feed.renew.question"),
                text("notice.feed.renew.consequence"),
                text("notice.feed.renew"),
                this::make);
    }

    private void askToStop() {
        Confirm.askAttention(
                text("notice.feed.stop.question"),
                text("notice.feed.stop.consequence"),
                text("notice.feed.stop"),
                this::stop);
    }

    private void stop() {
        feeds.revoke();
        answer.removeAll();
        answer.add(Notice.done(text("notice.feed.stopped")));
        show();
    }
}
