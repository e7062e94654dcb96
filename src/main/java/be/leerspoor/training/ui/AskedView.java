package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.Asked;
import be.leerspoor.training.AskedOfMe;
import be.leerspoor.training.ConfirmedStep;
import be.leerspoor.training.Conversations;
import be.leerspoor.training.StepConfirmations;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What colleagues ask the signed-in person, each answered with one tap. */
@Route(value = TrainingAddress.ASKED, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class AskedView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Asked asked;
    private final transient Conversations conversations;
    private final transient StepConfirmations confirmations;
    private final transient AnsweredNotices notices;
    private final Div content = new Div();

    AskedView(Asked asked, Conversations conversations, StepConfirmations confirmations, AnsweredNotices notices) {
        this.asked = asked;
        this.conversations = conversations;
        this.confirmations = confirmations;
        this.notices = notices;
        addClassName("page");
        content.addClassName("stack");
        add(
                new PageHead(text("training.asked.title"), text("training.asked.sentence"))
                        .withAction(Actions.secondaryLink(
                                text("training.conversation.open"), TrainingAddress.CONVERSATIONS)),
                content);
        show("");
    }

    private void show(String done) {
        content.removeAll();
        if (!done.isEmpty()) {
            content.add(Notice.done(done));
        }
        List<AskedOfMe> all = asked.ofMe();
        content.add(new Card(
                all.isEmpty()
                        ? new EmptyPlace(text("training.asked.empty"), text("training.asked.empty.example"))
                        : new Rows(all.stream().map(this::row).toList())));
        List<ConfirmedStep> given = confirmations.given();
        if (!given.isEmpty()) {
            content.add(new Card(new Unfolding(
                    text("training.confirmation.given"),
                    new Rows(given.stream().map(this::given).toList()))));
        }
    }

    private Component row(AskedOfMe each) {
        String title = AskedWords.title(each);
        String line = AskedWords.line(each);
        return switch (each) {
            case AskedOfMe.Talked talked ->
                new PlainRow(title, line)
                        .with(AskedAnswers.of(
                                title,
                                text("training.conversation.confirm"),
                                () -> answered(conversations.confirm(talked.id())),
                                text("training.conversation.decline"),
                                () -> answered(conversations.decline(talked.id()))));
            case AskedOfMe.LookOn look -> new RowLink(title, line, TrainingAddress.observation(look.id()));
            case AskedOfMe.Exempt _ -> new RowLink(title, line, TrainingAddress.EXEMPTIONS);
            case AskedOfMe.ConfirmStep step ->
                new PlainRow(title, line)
                        .with(AskedAnswers.of(
                                title + ", " + line,
                                text("training.confirmation.confirm"),
                                () -> answered(confirmations.confirm(step.id())),
                                text("training.confirmation.decline"),
                                () -> answered(confirmations.decline(step.id()))));
        };
    }

    private void answered(boolean done) {
        if (asked.ofMe().isEmpty()) {
            notices.about(TrainingAddress.ASKED);
        }
        show(done ? text("training.asked.thanks") : text("training.asked.gone"));
    }

    private PlainRow given(ConfirmedStep step) {
        String name = step.step().name(Texts.language());
        String words = text("training.confirmation.take-back");
        return new PlainRow(
                        text("training.confirmation.given.row", name, step.colleague()),
                        Formats.here().longDay(step.at()))
                .withAction(
                        words,
                        words + ": " + name + ", " + step.colleague(),
                        () -> Confirm.askAttention(
                                text("training.confirmation.take-back.question"),
                                text("training.confirmation.take-back.consequence", step.colleague()),
                                words,
                                () -> {
                                    confirmations.takeBack(step.id());
                                    show("");
                                }));
    }
}
