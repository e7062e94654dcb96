package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.stories.MoveResult;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryPage;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.Withdrawal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;

/** What an author can do with the own story, and a practice leader with one that nobody looks after. */
class OwnStoryPanel extends Div {

    private final transient StoryPage page;
    private final transient Withdrawal withdrawal;
    private final transient Outcome outcome;

    OwnStoryPanel(StoryPage page, Withdrawal withdrawal, Outcome outcome) {
        this.page = page;
        this.withdrawal = withdrawal;
        this.outcome = outcome;
        addClassName("stack");
        add(page.unowned() ? takeUp() : actions());
    }

    /** Going on with what is being written. */
    Optional<Component> mainAction() {
        return page.mine() && page.state() == StoryState.DRAFT
                ? Optional.of(Actions.primaryLink(text("stories.page.edit"), StoryPageAddress.edit(page.id())))
                : Optional.empty();
    }

    private Component takeUp() {
        return Card.titled(
                text("stories.page.unowned"),
                new Paragraph(text("stories.page.unowned.sentence")),
                Actions.row(Actions.primary(
                        text("stories.page.take-up"), () -> move(withdrawal::takeUp, "stories.page.taken-up"))));
    }

    private Component actions() {
        return Actions.row(
                switch (page.state()) {
                    case PUBLISHED ->
                        Actions.attention(
                                text("stories.page.withdraw"),
                                () -> Confirm.askAttention(
                                        text("stories.page.withdraw.question"),
                                        text("stories.page.withdraw.consequence"),
                                        text("stories.page.withdraw"),
                                        () -> move(withdrawal::withdraw, "stories.page.withdrawn")));
                    case SUBMITTED ->
                        Actions.secondary(
                                text("stories.page.back-to-me"),
                                () -> move(withdrawal::takeBack, "stories.page.back-with-me"));
                    case DRAFT ->
                        Actions.secondary(
                                text("stories.page.put-away"),
                                () -> Confirm.ask(
                                        text("stories.page.put-away.question"),
                                        text("stories.page.put-away.consequence"),
                                        text("stories.page.put-away"),
                                        () -> move(withdrawal::putAway, "stories.page.put-away.done")));
                    case WITHDRAWN ->
                        Actions.secondary(
                                text("stories.page.reopen"), () -> move(withdrawal::reopen, "stories.page.reopened"));
                });
    }

    private void move(Function<StoryId, MoveResult> step, String doneKey) {
        Notice what = switch (step.apply(page.id())) {
            case MoveResult.Moved _ -> Notice.done(text(doneKey));
            // An author gives no remark.
            case MoveResult.TooLate _,
                    MoveResult.RemarkNeeded _,
                    MoveResult.RemarkToConfirm _,
                    MoveResult.RegisterNumber _ -> Notice.attention(text("stories.page.too-late"));
        };
        outcome.show(page.id(), what);
    }
}
