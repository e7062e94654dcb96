package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.ConversationDraft;
import be.leerspoor.training.ConversationKind;
import be.leerspoor.training.ConversationResult;
import be.leerspoor.training.Conversations;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;

/** Notes that a conversation took place: of what kind, with whom and when. There is no field for what was said. */
final class ConversationForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Conversations conversations;
    private final transient Runnable noted;
    private final RadioButtonGroup<ConversationKind> kind = new RadioButtonGroup<>(text("training.conversation.kind"));
    private final RadioButtonGroup<Boolean> learning = new RadioButtonGroup<>(text("training.conversation.learning"));
    private final ComboBox<Colleague> colleague;
    private final DateField day = new DateField(text("training.conversation.day"));
    private final Div message = new Div();

    ConversationForm(Conversations conversations, Directory directory, LocalDate today, Runnable noted) {
        this.conversations = conversations;
        this.noted = noted;
        kind.setItems(ConversationKind.values());
        kind.setItemLabelGenerator(each -> text(key("training.conversation.kind", each)));
        kind.setValue(ConversationKind.COACHING);
        learning.setItems(true, false);
        learning.setItemLabelGenerator(
                me -> me ? text("training.conversation.learning.me") : text("training.conversation.learning.other"));
        learning.setValue(true);
        colleague =
                ColleagueChoice.of(text("training.conversation.colleague"), typed -> directory.colleagues(typed, 50));
        day.setMin(today.minusYears(Conversations.YEARS_BACK));
        day.setMax(today);
        day.setValue(today);
        getContent().addClassName("fields");
        getContent()
                .add(
                        kind,
                        learning,
                        colleague,
                        day,
                        message,
                        Actions.row(Actions.primary(text("training.conversation.note"), this::note)));
    }

    private void note() {
        message.removeAll();
        Colleague with = colleague.getValue();
        LocalDate heldOn = day.getValue();
        if (with == null || heldOn == null) {
            message.add(Notice.attention(text("training.conversation.incomplete")));
            return;
        }
        var draft = new ConversationDraft(kind.getValue(), with.id(), heldOn, learning.getValue());
        switch (conversations.note(draft)) {
            case ConversationResult.Asked _ -> noted.run();
            case ConversationResult.NoColleague _ ->
                message.add(Notice.attention(text("training.conversation.no-colleague")));
            case ConversationResult.WrongDay(LocalDate from, LocalDate until) ->
                message.add(Notice.attention(text(
                        "training.conversation.wrong-day",
                        Formats.here().longDay(from),
                        Formats.here().longDay(until))));
            case ConversationResult.NotedAlready _ ->
                message.add(Notice.attention(text("training.conversation.noted-already")));
        }
    }
}
