package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.Conversation;
import be.leerspoor.training.Conversations;
import be.leerspoor.training.ObservationResult;
import be.leerspoor.training.ObservationSummary;
import be.leerspoor.training.Observations;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Conversations and looking on: noting one, asking for one, and what became of those before. */
@Route(value = TrainingAddress.CONVERSATIONS, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class ConversationsView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Conversations conversations;
    private final transient Observations observations;
    private final transient Directory directory;
    private final transient Clock clock;
    private final Div content = new Div();

    ConversationsView(Conversations conversations, Observations observations, Directory directory, Clock clock) {
        this.conversations = conversations;
        this.observations = observations;
        this.directory = directory;
        this.clock = clock;
        addClassName("page");
        content.addClassName("stack");
        add(
                new PageHead(text("training.conversation.title"), text("training.conversation.sentence"))
                        .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("training.conversation.readers"))),
                content);
        show("");
    }

    private void show(String done) {
        content.removeAll();
        if (!done.isEmpty()) {
            content.add(Notice.done(done));
        }
        content.add(
                Card.titled(
                        text("training.conversation.new"),
                        new Paragraph(text("training.conversation.nowhere")),
                        new ConversationForm(
                                conversations,
                                directory,
                                LocalDate.now(clock),
                                () -> show(text("training.conversation.noted")))),
                Card.titled(
                        text("training.observation.new"), new Paragraph(text("training.observation.what")), asking()),
                Card.titled(text("training.conversation.mine"), mine(conversations.mine())),
                Card.titled(text("training.observation.mine"), observed(observations.mine())));
    }

    private Div asking() {
        ComboBox<Colleague> giver = ColleagueChoice.of(text("training.observation.giver"), this::givers);
        Div message = new Div();
        Div form = new Div(
                giver,
                message,
                Actions.row(Actions.secondary(text("training.observation.ask"), () -> ask(giver.getValue(), message))));
        form.addClassName("fields");
        return form;
    }

    private List<Colleague> givers(String typed) {
        String part = typed.strip().toLowerCase(getLocale());
        return observations.toAsk().stream()
                .filter(colleague -> colleague.name().toLowerCase(getLocale()).contains(part))
                .toList();
    }

    private void ask(Colleague giver, Div message) {
        message.removeAll();
        if (giver == null) {
            message.add(Notice.attention(text("training.observation.incomplete")));
            return;
        }
        switch (observations.ask(giver.id())) {
            case ObservationResult.Asked _ -> show(text("training.observation.asked", giver.name()));
            case ObservationResult.NotToBeAsked _ ->
                message.add(Notice.attention(text("training.observation.not-to-be-asked")));
            case ObservationResult.AskedAlready _ ->
                message.add(Notice.attention(text("training.observation.asked-already", giver.name())));
        }
    }

    private Div mine(List<Conversation> mine) {
        return mine.isEmpty()
                ? new Div(new EmptyPlace(
                        text("training.conversation.empty"), text("training.conversation.empty.example")))
                : new Div(new Rows(mine.stream().map(this::row).toList()));
    }

    private PlainRow row(Conversation conversation) {
        String title = text(
                conversation.learning() ? "training.conversation.row" : "training.conversation.row.helping",
                text(key("training.conversation.kind", conversation.kind())),
                conversation.colleague());
        PlainRow row = new PlainRow(
                title,
                text(
                        "training.conversation.line",
                        Formats.here().longDay(conversation.heldOn()),
                        conversation.asksMe()
                                ? text("training.conversation.asks-you")
                                : text(key("training.conversation.state", conversation.state()))));
        if (conversation.asksMe()) {
            row.with(AskedAnswers.of(
                    title,
                    text("training.conversation.confirm"),
                    () -> answered(conversations.confirm(conversation.id())),
                    text("training.conversation.decline"),
                    () -> answered(conversations.decline(conversation.id()))));
        } else if (conversation.canBeTakenBack()) {
            String words = text("training.conversation.take-back");
            row.withAction(words, words + ": " + title, () -> askToTakeBack(conversation));
        }
        return row;
    }

    private void answered(boolean done) {
        show(done ? text("training.asked.thanks") : text("training.asked.gone"));
    }

    private void askToTakeBack(Conversation conversation) {
        Confirm.askAttention(
                text("training.conversation.take-back.question"),
                text("training.conversation.take-back.consequence"),
                text("training.conversation.take-back"),
                () -> {
                    conversations.takeBack(conversation.id());
                    show("");
                });
    }

    private static Div observed(List<ObservationSummary> mine) {
        return mine.isEmpty()
                ? new Div(
                        new EmptyPlace(text("training.observation.empty"), text("training.observation.empty.example")))
                : new Div(new Rows(
                        mine.stream().map(ConversationsView::observation).toList()));
    }

    private static RowLink observation(ObservationSummary observation) {
        return new RowLink(
                ObservationWords.title(observation),
                ObservationWords.state(observation),
                TrainingAddress.observation(observation.id()));
    }
}
