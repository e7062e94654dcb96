package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.stories.MoveResult;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.StoryPage;
import be.leerspoor.stories.Withdrawal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Where a practice leader takes a published story of somebody else off the shelf, and says why. */
class TakeAwayPanel extends Composite<Card> {

    private final transient StoryPage page;
    private final transient Withdrawal withdrawal;
    private final transient Outcome outcome;

    TakeAwayPanel(StoryPage page, Withdrawal withdrawal, Outcome outcome) {
        this.page = page;
        this.withdrawal = withdrawal;
        this.outcome = outcome;
    }

    @Override
    protected Card initContent() {
        return Card.titled(
                text("stories.page.take-away.title"),
                new Paragraph(text("stories.page.take-away.sentence")),
                Actions.row(Actions.attention(text("stories.page.take-away"), this::ask)));
    }

    private void ask() {
        TextArea remark = new TextArea(text("stories.page.read.remark"));
        remark.setHelperText(text("stories.page.take-away.help"));
        TextLimit.on(remark, SecondReading.REMARK_LIMIT);
        remark.setMinRows(3);
        remark.setWidthFull();
        MarksCard marks = new MarksCard();
        Confirm.askAttention(
                text("stories.page.take-away.question"),
                text("stories.page.take-away.consequence"),
                new Div(remark, marks),
                text("stories.page.take-away"),
                () -> takeAway(remark, marks));
    }

    /** False when the remark has to be written again. */
    private boolean takeAway(TextArea remark, MarksCard marks) {
        return switch (withdrawal.withdraw(page.id(), remark.getValue(), marks.confirmation())) {
            case MoveResult.Moved _ -> over(Notice.done(text("stories.page.take-away.done")));
            case MoveResult.TooLate _ -> over(Notice.attention(text("stories.page.too-late")));
            case MoveResult.RemarkNeeded _ ->
                refused(remark, text("stories.page.read.remark-needed", SecondReading.REMARK_LIMIT));
            case MoveResult.RemarkToConfirm(var open) -> {
                marks.show(open);
                yield refused(remark, text("stories.page.read.confirm-remark"));
            }
            case MoveResult.RegisterNumber _ -> refused(remark, text("stories.page.take-away.register-number"));
        };
    }

    private boolean over(Notice what) {
        outcome.show(page.id(), what);
        return true;
    }

    private static boolean refused(TextArea remark, String why) {
        remark.setErrorMessage(why);
        remark.setInvalid(true);
        remark.focus();
        return false;
    }
}
