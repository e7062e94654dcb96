package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.Discarding;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.html.Div;

/** Above a review that was put away: until when it can be brought back, and the two things one can do with it. */
class DiscardedNotice extends Div {

    DiscardedNotice(ReviewPage page, Discarding discarding, Runnable changed) {
        String until = page.discardedAt() == null
                ? ""
                : Formats.here().longDay(page.discardedAt().plus(Discarding.BACK_WITHIN));
        add(Notice.info(text("casereview.discarded.until", until))
                .with(Actions.row(
                        Actions.secondary(text("casereview.discarded.back"), () -> {
                            discarding.bringBack(page.id());
                            changed.run();
                        }),
                        Actions.attention(
                                text("casereview.discarded.delete"),
                                () -> Confirm.askAttention(
                                        text("casereview.discarded.delete.question"),
                                        text("casereview.discarded.delete.consequence"),
                                        text("casereview.discarded.delete"),
                                        () -> {
                                            discarding.delete(page.id());
                                            changed.run();
                                        })))));
    }
}
