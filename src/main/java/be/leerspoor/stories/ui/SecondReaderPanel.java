package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.stories.DecisionResult;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.StoryPage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Where a second reader sees what the detector marks, and publishes a story or sends it back. */
class SecondReaderPanel extends Composite<Card> {

    private final transient StoryPage page;
    private final transient SecondReading reading;
    private final transient Outcome outcome;
    private final MarksCard marks = new MarksCard();
    private final TextArea remark = new TextArea(text("stories.page.read.remark"));
    private final MarksCard remarkMarks = new MarksCard();
    private final Div message = new Div();

    SecondReaderPanel(StoryPage page, SecondReading reading, Outcome outcome) {
        this.page = page;
        this.reading = reading;
        this.outcome = outcome;
        reading.marks(page.id()).ifPresent(marks::show);
        remark.setHelperText(text("stories.page.read.remark.help"));
        TextLimit.on(remark, SecondReading.REMARK_LIMIT);
        remark.setMinRows(3);
        remark.setWidthFull();
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(
                text("stories.page.read.title"),
                new Paragraph(text("stories.page.read.sentence")),
                marks,
                remark,
                remarkMarks,
                message,
                Actions.row(
                        Actions.primary(
                                text("stories.page.read.publish"),
                                () -> decide(reading.publish(page.id(), page.version(), marks.confirmation()))),
                        Actions.secondary(text("stories.page.read.send-back"), this::sendBack)));
        card.addClassName("second-reader");
        return card;
    }

    private void sendBack() {
        if (TextLimit.fits(remark)) {
            decide(reading.sendBack(page.id(), page.version(), remark.getValue(), remarkMarks.confirmation()));
        }
    }

    private void decide(DecisionResult result) {
        message.removeAll();
        switch (result) {
            case DecisionResult.Published _ ->
                outcome.show(page.id(), Notice.done(text("stories.page.read.published")));
            case DecisionResult.Returned _ -> outcome.show(page.id(), Notice.done(text("stories.page.read.returned")));
            case DecisionResult.AlreadyDecided(String by, var decision) ->
                outcome.show(page.id(), Notice.attention(text(Texts.key("stories.page.read.already", decision), by)));
            case DecisionResult.NoLongerWaiting _ ->
                outcome.show(page.id(), Notice.attention(text("stories.page.read.no-longer")));
            case DecisionResult.ToConfirm(var open) -> {
                marks.show(open);
                message.add(Notice.attention(text("stories.page.read.confirm-first")));
            }
            case DecisionResult.RemarkToConfirm(var open) -> {
                remarkMarks.show(open);
                message.add(Notice.attention(text("stories.page.read.confirm-remark")));
            }
            case DecisionResult.RemarkNeeded _ -> {
                message.add(Notice.attention(text("stories.page.read.remark-needed", SecondReading.REMARK_LIMIT)));
                remark.focus();
            }
            case DecisionResult.RegisterNumber _ ->
                message.add(Notice.attention(text("stories.page.read.register-number")));
            case DecisionResult.NotAllowed _ ->
                outcome.show(page.id(), Notice.attention(text("stories.page.read.not-allowed")));
        }
    }
}
