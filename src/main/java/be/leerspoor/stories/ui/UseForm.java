package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.privacy.ui.LeaveIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.UseResult;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** "I used this", with a line on what it brought. */
class UseForm extends Div {

    private final StoryId story;
    private final transient StoryUses uses;
    private final transient Outcome outcome;
    private final TextArea brought = new TextArea(text("stories.page.use.brought"));
    private final Div message = new Div();

    UseForm(StoryId story, StoryUses uses, Outcome outcome) {
        this.story = story;
        this.uses = uses;
        this.outcome = outcome;
        brought.setHelperText(text("stories.page.use.help"));
        TextLimit.on(brought, StoryUses.LIMIT);
        brought.setMinRows(1);
        brought.setWidthFull();
        message.addClassName("stack-tight");
        addClassNames("use-form", "no-print");
        add(
                brought,
                message,
                Actions.row(Actions.primary(text("stories.page.use.note"), () -> use(Confirmation.none()))));
    }

    void focus() {
        brought.scrollIntoView();
        brought.focus();
    }

    private void use(Confirmation confirmation) {
        message.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        switch (uses.use(story, brought.getValue(), confirmation)) {
            case UseResult.Used _ -> outcome.show(story, Notice.done(text("stories.page.use.done")));
            case UseResult.AlreadyToday _ -> message.add(Notice.info(text("stories.page.use.already")));
            case UseResult.ToConfirm(var marks) -> toConfirm(marks);
            case UseResult.RegisterNumber _ -> message.add(Notice.attention(text("privacy.field.refused")));
            case UseResult.TooLong(int limit) ->
                message.add(Notice.attention(text("stories.page.use.too-long", limit)));
            case UseResult.NotAllowed _ -> message.add(Notice.attention(text("stories.page.use.not-allowed")));
        }
    }

    private void toConfirm(ShareDecision.Unconfirmed marks) {
        FindingsList list = new FindingsList();
        list.show(marks.text(), marks.open(), (finding, suggestion) -> {
            brought.setValue(finding.replaceIn(marks.text().value(), suggestion));
            message.removeAll();
        });
        message.add(
                Notice.attention(text("stories.page.marks.use")),
                list,
                new LeaveIn(Confirmation.of(marks.text(), marks.open()), text("stories.page.marks.leave"), this::use));
    }
}
